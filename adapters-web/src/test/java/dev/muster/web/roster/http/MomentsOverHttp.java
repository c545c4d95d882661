package dev.muster.web.roster.http;

import static dev.muster.web.roster.http.RosterFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import org.junit.jupiter.api.Test;

/** A moment has any offset when it comes, and is UTC to the microsecond when it goes. */
public interface MomentsOverHttp extends RosterFixture {
  /** Why a moment in a body is refused. */
  String NO_MOMENT = "must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z";

  @Test
  default void aMomentIsUnderstoodWithAnyOffset() {
    for (String[] it :
        new String[][] {
          {"2024-01-01T12:00:00Z", "2024-01-01T12:00:00Z"},
          {"2024-01-01t12:00:00z", "2024-01-01T12:00:00Z"},
          {"2024-01-01T12:00:00+14:00", "2023-12-31T22:00:00Z"},
          {"2024-01-01T12:00:00-12:00", "2024-01-02T00:00:00Z"},
          {"2024-01-01T12:00:00+05:45", "2024-01-01T06:15:00Z"},
          {"2024-01-01T12:00:00+23:59", "2023-12-31T12:01:00Z"},
          {"2024-01-01T12:00:00-23:59", "2024-01-02T11:59:00Z"},
          {"2024-01-01T12:00:00-00:00", "2024-01-01T12:00:00Z"},
          {"1694-07-27T00:00:00Z", "1694-07-27T00:00:00Z"},
          {"0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"},
          {"0000-12-31T23:59:00-00:01", "0001-01-01T00:00:00Z"},
        }) {
      assertKept(it[0], it[1]);
    }
  }

  @Test
  default void whatIsFinerThanAMicrosecondIsCutOffInTheAnswerAsInTheRow() {
    assertKept("2024-01-01T23:59:59.12345678901-01:30", "2024-01-02T01:29:59.123456Z");
    assertKept("2024-01-01T23:59:59.9999999Z", "2024-01-01T23:59:59.999999Z");
    assertKept("2024-01-01T00:00:00.000000999Z", "2024-01-01T00:00:00Z");
    // Cut and not rounded towards 1970 either.
    assertKept("1694-07-27T00:00:00.000001999Z", "1694-07-27T00:00:00.000001Z");
    assertKept("1969-12-31T23:59:59.999999999Z", "1969-12-31T23:59:59.999999Z");
  }

  @Test
  default void aMomentThatNobodyTellsIsTheSameInEveryAnswer() {
    String path = member(team("Z-Force"), hero("Deadpond"));

    Answer joined = api().put(path, "");

    assertEquals(joined.hasStatus(201).body(), api().get(path).hasStatus(200).body());
  }

  @Test
  default void whatIsNoMomentOfRfc3339IsRefused() {
    for (String moment :
        new String[] {
          "",
          "2024-01-01",
          "2024-01-01T00:00Z",
          "2024-01-01T00:00:00",
          "2024-01-01 00:00:00Z",
          "2024-01-01T00:00:001Z",
          "2024-01-01T00:00:00123456789Z",
          "2024-01-01T00:00:00,5Z",
          "2024-01-01T00:00:00.Z",
          "2024-02-30T00:00:00Z",
          "2023-02-29T00:00:00Z",
          "2024-13-01T00:00:00Z",
          "2024-01-01T24:00:00Z",
          "2024-01-01T00:60:00Z",
          "2024-01-01T00:00:00+1",
          "2024-01-01T00:00:00+0200",
          "2024-01-01T00:00:00+24:00",
          "2024-01-01T00:00:00 02:00",
          "2024-01-01T00:00:00\u221202:00",
          "+12024-01-01T00:00:00Z",
          "-0001-01-01T00:00:00Z",
          "12024-01-01T00:00:00Z",
          "2024-W01-1T00:00:00Z",
          "2024-01-01T00:00:00Z ",
          "\u0662\u0660\u0662\u0664-01-01T00:00:00Z",
          "1704067200"
        }) {
      assertRefused(moment, NO_MOMENT);
    }
  }

  @Test
  default void aLeapSecondIsRefused() {
    assertRefused("2016-12-31T23:59:60Z", "must not be a leap second");
    assertRefused("2017-01-01T08:59:60.5+09:00", "must not be a leap second");
  }

  @Test
  default void aMomentLiesInTheYears1To9999() {
    for (String moment :
        new String[] {
          "0000-01-01T00:00:00Z",
          "0000-12-31T23:59:59.999999999Z",
          "0001-01-01T00:00:00+00:01",
          "9999-12-31T23:59:59-00:01"
        }) {
      assertRefused(moment, "must lie in the years 1 to 9999");
    }
  }

  @Test
  default void aPlusThatIsNotEncodedIsNoPlusInAQuery() {
    String detail = NO_MOMENT + "; in a query the plus of an offset is written %2B";
    String team = "/teams/" + team("Z-Force");
    for (String name : new String[] {"joinedFrom", "joinedTo"}) {
      String path = team + "/members?" + name + "=2024-01-01T00:00:00";
      api()
          .get(path + "+02:00")
          .isInvalid("[{\"parameter\": \"%s\", \"detail\": \"%s\"}]".formatted(name, detail));
      api().get(path + "%2B02:00").hasStatus(200);
      api().get(path + "-02:00").hasStatus(200);
    }
  }

  private void assertKept(String sent, String kept) {
    long team = team("Z-Force");
    String path = member(team, hero("Deadpond"));

    Answer joined = api().put(path, joinedAt(sent)).hasStatus(201);

    assertEquals(kept, joined.member("joinedAt").getStringValue());
    assertEquals(joined.body(), api().get(path).hasStatus(200).body());
    Answer list =
        api().get("/teams/%d/members?joinedFrom=%2$s&joinedTo=%2$s".formatted(team, kept));
    assertEquals(kept, list.member("items").get(0).get("joinedAt").getStringValue());
    api().delete("/teams/" + team + "?cascade=true").hasStatus(200);
  }

  private void assertRefused(String moment, String detail) {
    api()
        .put("/teams/1/members/1", joinedAt(moment))
        .isInvalid("[{\"pointer\": \"/joinedAt\", \"detail\": \"%s\"}]".formatted(detail));
  }

  private static String joinedAt(String moment) {
    return "{\"joinedAt\": \"%s\"}".formatted(moment);
  }
}
