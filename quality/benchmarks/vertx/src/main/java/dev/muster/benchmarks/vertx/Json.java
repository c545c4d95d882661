package dev.muster.benchmarks.vertx;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;

/** Makes JSON of rows, with the names of the service {@code plain}. */
final class Json {
  private Json() {}

  static Optional<JsonObject> first(RowSet<Row> rows, Function<Row, JsonObject> json) {
    return rows.stream().findFirst().map(json);
  }

  static JsonArray all(RowSet<Row> rows, Function<Row, Object> json) {
    JsonArray all = new JsonArray();
    rows.forEach(row -> all.add(json.apply(row)));
    return all;
  }

  static JsonObject hero(Row row) {
    return new JsonObject()
        .put("id", row.getLong("id"))
        .put("name", row.getString("name"))
        .put("secretName", row.getString("secret_name"))
        .put("age", row.getInteger("age"));
  }

  static JsonObject relation(Row row) {
    return standing(
        new JsonObject()
            .put("otherId", row.getLong("other_id"))
            .put("otherName", row.getString("other_name")),
        row);
  }

  static JsonObject membership(Row row) {
    return standing(
        new JsonObject()
            .put("heroId", row.getLong("hero_id"))
            .put("teamId", row.getLong("team_id")),
        row);
  }

  /** Returns the membership of a hero who has just joined a team. */
  static JsonObject member(long hero, long team, OffsetDateTime joinedAt) {
    return new JsonObject()
        .put("heroId", hero)
        .put("teamId", team)
        .put("role", "MEMBER")
        .put("active", true)
        .put("joinedAt", joinedAt.toInstant());
  }

  private static JsonObject standing(JsonObject json, Row row) {
    return json.put("role", row.getString("role"))
        .put("active", row.getBoolean("active"))
        .put("joinedAt", row.getOffsetDateTime("joined_at").toInstant());
  }
}
