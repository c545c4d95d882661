package dev.muster.cli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.roster.memory.InMemoryRoster;
import dev.muster.application.transfer.Transfer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rosters are imported from files and exported to them. */
class RosterCommandTest extends RosterCommandFixture {
  @Test
  void whatIsImportedIsExportedInTheSameFormAndThatIsStableByteForByte() throws IOException {
    write(
        HEROES + "7,\"Zoë, the \"\"first\"\"\",🛡,\n3,Deadpond,Dive Wilson,48\n",
        TEAMS + "2,Z-Force,\"Sister Margaret's, Bar\"\n",
        MEMBERSHIPS
            + "7,2,DEPUTY,false,2024-01-01T02:00:00.1234567+02:00\n"
            + "3,2,LEADER,true,2024-01-31T12:00:00Z\n");

    assertTrue(run("import", directory));
    Path first = directory.resolve("first");
    assertTrue(run("export", first));

    assertEquals(
        "id,name,secretName,age\r\n"
            + "3,Deadpond,Dive Wilson,48\r\n"
            + "7,\"Zoë, the \"\"first\"\"\",🛡,\r\n",
        Files.readString(first.resolve("heroes.csv")));
    assertEquals(
        "id,name,headquarters\r\n2,Z-Force,\"Sister Margaret's, Bar\"\r\n",
        Files.readString(first.resolve("teams.csv")));
    assertEquals(
        "heroId,teamId,role,active,joinedAt\r\n"
            + "3,2,LEADER,true,2024-01-31T12:00:00Z\r\n"
            + "7,2,DEPUTY,false,2024-01-01T00:00:00.123456Z\r\n",
        Files.readString(first.resolve("memberships.csv")));
    assertTrue(recorded.output().contains("Imported 2 heroes, 1 teams and 2 memberships."));
    assertEquals("", recorded.errors());

    Transfer elsewhere = over(List.of(new InMemoryRoster().ports().transfer()));
    assertTrue(run("import", first, elsewhere));
    Path second = directory.resolve("second");
    assertTrue(run("export", second, elsewhere));
    for (String file : List.of("heroes.csv", "teams.csv", "memberships.csv")) {
      assertEquals(-1, Files.mismatch(first.resolve(file), second.resolve(file)), file);
    }
    assertEquals(List.of("heroes.csv", "memberships.csv", "teams.csv"), filesIn(second));
  }
}
