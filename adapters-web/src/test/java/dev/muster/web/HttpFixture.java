package dev.muster.web;

import java.net.URI;

/** What all HTTP suites start from: a running service with an empty roster before each test. */
public interface HttpFixture {
  /** An identity that no suite ever reaches. */
  long NOBODY = 987_654_321L;

  /** Where the service listens. */
  URI service();

  /** A client of the service. */
  default Api api() {
    return new Api(service());
  }

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
