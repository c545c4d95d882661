package dev.muster.web.roster.http;

import dev.muster.platform.web.kit.HttpFixture;

/** What the roster's HTTP suites start from: an empty roster, and the usual requests to fill it. */
public interface RosterFixture extends HttpFixture {
  /** Adds a hero of this name and returns its identity. */
  default long hero(String name) {
    return api()
        .post("/heroes", "{\"name\": \"%s\", \"secretName\": \"Secret\"}".formatted(name))
        .hasStatus(201)
        .id();
  }

  /** Adds a team of this name and returns its identity. */
  default long team(String name) {
    return api()
        .post("/teams", "{\"name\": \"%s\", \"headquarters\": \"Base\"}".formatted(name))
        .hasStatus(201)
        .id();
  }

  /** Joins a hero to a team on 2024-01-01. */
  default void join(long team, long hero, String role) {
    api()
        .put(
            member(team, hero),
            "{\"role\": \"%s\", \"joinedAt\": \"2024-01-01T00:00:00Z\"}".formatted(role))
        .hasStatus(201);
  }

  /** Lets a member rest. */
  default void deactivate(long team, long hero) {
    api().patch(member(team, hero), "{\"active\": false}").hasStatus(200);
  }

  /** The path of a membership. */
  static String member(long team, long hero) {
    return "/teams/" + team + "/members/" + hero;
  }

  /** The JSON of a membership that began on 2024-01-01. */
  static String membership(long team, long hero, String role, boolean active) {
    return """
    {"teamId": %d, "heroId": %d, "role": "%s", "active": %s,
     "joinedAt": "2024-01-01T00:00:00Z"}\
    """
        .formatted(team, hero, role, active);
  }
}
