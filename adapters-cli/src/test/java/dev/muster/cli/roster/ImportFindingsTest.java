package dev.muster.cli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with the files of an import is told, by file and line. */
class ImportFindingsTest extends RosterCommandFixture {
  @Test
  void everyLineThatIsWrongIsToldInTheOrderOfTheFilesAndNothingIsImported() throws IOException {
    write(
        HEROES
            + "1,Deadpond,Dive Wilson,\n"
            + "2.0,Spider-Boy,Pedro,10001\n"
            + "3, padded,Tommy,old\n"
            + "1,Again,Twice,\n"
            + "0,Nobody,Nothing,-1\n"
            + "6,Short,Line\n",
        TEAMS + "1,Z-Force,Bar\n2,z-force,Bar\n",
        MEMBERSHIPS
            + "1,1,LEADER,true,2024-01-01T00:00:00Z\n"
            + "3,1,LEADER,true,2024-01-01T00:00:00Z\n"
            + "1,1,MEMBER,false,2024-01-01T00:00:00Z\n"
            + "9,8,MEMBER,true,2024-01-01T00:00:00Z\n"
            + "1,2,KING,yes,yesterday\n"
            + "1,2,MEMBER,true,2026-03-04T05:06:07.123457Z\n"
            + "3,2,MEMBER,true,10000-01-01T00:00:00Z\n");

    assertFalse(run("import", directory));

    assertEquals(
        """
        heroes.csv:3: id must be a whole number from 1 to 9007199254740991
        heroes.csv:3: age must be a whole number from 0 to 10000
        heroes.csv:4: name must not begin or end with white space
        heroes.csv:4: age must be a whole number from 0 to 10000
        heroes.csv:5: this id is on line 2 already
        heroes.csv:6: id must be a whole number from 1 to 9007199254740991
        heroes.csv:6: age must be a whole number from 0 to 10000
        heroes.csv:7: the line has 3 fields, and not 4
        teams.csv:3: another team is called z-force
        memberships.csv:3: team 1 has no room for a second leader: only a hand-over replaces the first
        memberships.csv:4: this pair of hero and team is on line 2 already
        memberships.csv:5: there is no team 8
        memberships.csv:6: role must be one of LEADER, DEPUTY, MEMBER, and not KING
        memberships.csv:6: active must be true or false
        memberships.csv:6: joinedAt must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z
        memberships.csv:7: a membership cannot begin at 2026-03-04T05:06:07.123457Z: it is 2026-03-04T05:06:07.123456Z now
        memberships.csv:8: joinedAt must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z
        Nothing was imported.
        """,
        recorded.errors());
    assertNothingIsThere();
  }

  @Test
  void aHeroOrATeamThatIsNowhereIsTold() throws IOException {
    write(
        HEROES + "1,Deadpond,Dive Wilson,old\n",
        TEAMS + "1,Z-Force,\n",
        MEMBERSHIPS
            + "1,8,MEMBER,true,2024-01-01T00:00:00Z\n"
            + "9,1,MEMBER,true,2024-01-01T00:00:00Z\n");

    assertFalse(run("import", directory));

    assertEquals(
        """
        heroes.csv:2: age must be a whole number from 0 to 10000
        teams.csv:2: headquarters is empty: it must have 1 to 100 characters
        memberships.csv:2: there is no team 8
        memberships.csv:3: there is no hero 9
        Nothing was imported.
        """,
        recorded.errors());
  }

  @Test
  void whatIsInTheRosterAlreadyIsTold() throws IOException {
    write(
        HEROES + "1,Deadpond,Dive Wilson,\n",
        TEAMS + "1,Z-Force,Bar\n",
        MEMBERSHIPS + "1,1,LEADER,true,2024-01-01T00:00:00Z\n");
    assertTrue(run("import", directory));

    assertFalse(run("import", directory));

    assertEquals(
        """
        heroes.csv:2: this id is in the roster already
        teams.csv:2: this id is in the roster already
        memberships.csv:2: this pair of hero and team is in the roster already
        Nothing was imported.
        """,
        recorded.errors());
  }
}
