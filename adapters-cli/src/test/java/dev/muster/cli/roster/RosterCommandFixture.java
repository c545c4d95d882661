package dev.muster.cli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.roster.memory.InMemoryRoster;
import dev.muster.platform.shell.transfer.TransferFixture;
import java.io.IOException;

/** Runs commands on a roster in memory, on the files of a directory. */
abstract class RosterCommandFixture extends TransferFixture {
  static final String HEROES = "id,name,secretName,age\n";
  static final String TEAMS = "id,name,headquarters\n";
  static final String MEMBERSHIPS = "heroId,teamId,role,active,joinedAt\n";

  RosterCommandFixture() {
    super(new RosterFiles(), new InMemoryRoster().ports().transfer());
  }

  void assertNothingIsThere() throws IOException {
    assertEquals(HEROES, exported("heroes.csv"));
    assertEquals(TEAMS, exported("teams.csv"));
    assertEquals(MEMBERSHIPS, exported("memberships.csv"));
  }

  void write(String heroes, String teams, String memberships) throws IOException {
    write("heroes.csv", heroes);
    write("teams.csv", teams);
    write("memberships.csv", memberships);
  }
}
