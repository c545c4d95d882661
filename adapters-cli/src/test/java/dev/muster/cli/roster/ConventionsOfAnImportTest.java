package dev.muster.cli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.shell.CommandRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source does not tell has its default, and what it tells in other words is mapped. */
class ConventionsOfAnImportTest extends RosterCommandFixture {
  private static final String SINCE = ",true,2024-01-01T00:00:00Z\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          heroId,teamId                 | 1,1                             | MEMBER,true,2026-03-04T05:06:07.123456Z
          heroId,teamId,role            | 1,1,LEADER                      | LEADER,true,2026-03-04T05:06:07.123456Z
          heroId,teamId,active          | 1,1,false                       | MEMBER,false,2026-03-04T05:06:07.123456Z
          heroId,teamId,joinedAt        | 1,1,2024-01-01T00:00:00Z        | MEMBER,true,2024-01-01T00:00:00Z
          heroId,teamId,role,active     | 1,1,DEPUTY,false                | DEPUTY,false,2026-03-04T05:06:07.123456Z
          heroId,teamId,active,joinedAt | 1,1,false,2024-01-01T00:00:00Z  | MEMBER,false,2024-01-01T00:00:00Z
          """)
  void aColumnThatIsMissingHasItsDefaultAndThatIsTold(String header, String line, String kept)
      throws IOException {
    write("id,name,secretName\n1,Deadpond,Dive\n", TEAMS + "1,Z,Bar\n", header + "\n" + line);

    assertTrue(importWith(), recorded::errors);

    List<String> told = recorded.output().lines().filter(it -> it.contains(" has no ")).toList();
    assertEquals("heroes.csv has no column age: no hero has one.", told.getFirst());
    assertEquals(
        List.of(
                "memberships.csv has no column role: each is a MEMBER.",
                "memberships.csv has no column active: each is active.",
                "memberships.csv has no column joinedAt: each begins now.")
            .stream()
            .filter(it -> !header.contains(it.replaceAll(".*column |:.*", "")))
            .toList(),
        told.subList(1, told.size()));
    Path export = directory.resolve("export");
    assertTrue(run("export", export));
    assertEquals(HEROES + "1,Deadpond,Dive,\n", lines(export, "heroes.csv"));
    assertEquals(MEMBERSHIPS + "1,1," + kept + "\n", lines(export, "memberships.csv"));
  }

  @Test
  void whereNoColumnIsMissingNothingIsTold() throws IOException {
    write(HEROES, TEAMS, MEMBERSHIPS);

    assertTrue(importWith());

    assertFalse(recorded.output().contains(" has no "), recorded.output());
  }

  @Test
  void anEmptyCellHasNoDefault() throws IOException {
    write(
        HEROES + "1,Deadpond,Dive Wilson,\n,,Dive Wilson,\n",
        TEAMS + "1,Z-Force,\n",
        MEMBERSHIPS + ",1,,,\n1,1,MEMBER,true,\n");

    assertFalse(importWith());

    assertEquals(
        """
        heroes.csv:3: id is empty: it must be a whole number from 1 to 9007199254740991
        heroes.csv:3: name is empty: it must have 1 to 100 characters
        teams.csv:2: headquarters is empty: it must have 1 to 100 characters
        memberships.csv:2: heroId is empty: it must be a whole number from 1 to 9007199254740991
        memberships.csv:2: role is empty: it must be one of LEADER, DEPUTY, MEMBER
        memberships.csv:2: active is empty: it must be true or false
        memberships.csv:2: joinedAt is empty: it must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z
        memberships.csv:3: joinedAt is empty: it must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z
        Nothing was imported.
        """,
        recorded.errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"heroId", "teamId"})
  void aColumnWithoutADefaultMustBeThere(String column) throws IOException {
    write(HEROES, TEAMS, MEMBERSHIPS.replace(column + ",", ""));

    assertTrue(refusal().contains(", which lacks the column " + column + "."), refusal());
  }

  @Test
  void aWordStandsForTheRoleThatIsNamedForIt() throws IOException {
    write(
        HEROES + "1,A,B,\n2,A,B,\n3,A,B,\n4,A,B,\n",
        TEAMS + "1,Z-Force,Bar\n",
        MEMBERSHIPS
            + ("1,1,leader" + SINCE)
            + ("2,1,vice captain" + SINCE)
            + ("3,1,member" + SINCE)
            + ("4,1,MEMBER" + SINCE));

    assertTrue(
        importWith(
            "--role", "leader=LEADER", "--role=member=MEMBER", "--role", "vice captain=DEPUTY"),
        recorded::errors);

    Path export = directory.resolve("export");
    assertTrue(run("export", export));
    assertEquals(
        MEMBERSHIPS
            + ("1,1,LEADER" + SINCE)
            + ("2,1,DEPUTY" + SINCE)
            + ("3,1,MEMBER" + SINCE)
            + ("4,1,MEMBER" + SINCE),
        lines(export, "memberships.csv"));
  }

  @Test
  void aWordMayHaveAnEqualsSignAndMayBeTheNameOfARole() throws IOException {
    write(
        HEROES + "1,A,B,\n2,A,B,\n",
        TEAMS + "1,Z-Force,Bar\n",
        MEMBERSHIPS + "1,1,a=b" + SINCE + "2,1,DEPUTY" + SINCE);

    assertTrue(importWith("--role", "a=b=DEPUTY", "--role", "DEPUTY=MEMBER"), recorded::errors);

    Path export = directory.resolve("export");
    assertTrue(run("export", export));
    assertEquals(
        MEMBERSHIPS + "1,1,DEPUTY" + SINCE + "2,1,MEMBER" + SINCE,
        lines(export, "memberships.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "Member", "leader", "king", "vice captain", "Chef-2", "rôle"})
  void aWordThatStandsForNoRoleIsToldWithTheRoles(String word) throws IOException {
    write(HEROES + "1,A,B,\n", TEAMS + "1,Z-Force,Bar\n", MEMBERSHIPS + "1,1," + word + SINCE);

    assertFalse(importWith("--role", "other=MEMBER"));

    assertEquals(
        "memberships.csv:2: role must be one of LEADER, DEPUTY, MEMBER, and not "
            + word
            + "\nNothing was imported.\n",
        recorded.errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {" member", "mem\u001b[2Jber", "mem\u202eber", "\"a,b\"", "-"})
  void aWordThatIsNoneIsNotShown(String word) throws IOException {
    write(HEROES + "1,A,B,\n", TEAMS + "1,Z-Force,Bar\n", MEMBERSHIPS + "1,1," + word + SINCE);

    assertFalse(importWith());

    assertEquals(
        "memberships.csv:2: role must be one of LEADER, DEPUTY, MEMBER\nNothing was imported.\n",
        recorded.errors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "member",
        "member=",
        "=MEMBER",
        "member=member",
        "king=KING",
        "=",
        "",
        "m\uFFFD=MEMBER"
      })
  void whatMapsNoWordToARoleIsRefusedInOneSentence(String option) {
    assertEquals(
        "Write --role WORD=ROLE, such as --role member=MEMBER, and not "
            + option
            + ": the roles are LEADER, DEPUTY, MEMBER.",
        refusal("--role", option));
  }

  @Test
  void aWordStandsForOneRole() {
    assertEquals(
        "Name one role for member, and not several.",
        refusal("--role", "member=MEMBER", "--role", "member=DEPUTY"));
  }

  private String refusal(String... options) {
    return assertThrows(CommandRefusedException.class, () -> importWith(options)).getMessage();
  }

  private static String lines(Path export, String file) throws IOException {
    return Files.readString(export.resolve(file)).replace("\r\n", "\n");
  }
}
