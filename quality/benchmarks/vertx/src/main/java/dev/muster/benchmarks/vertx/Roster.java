package dev.muster.benchmarks.vertx;

import dev.muster.benchmarks.plain.Statements;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.handler.HttpException;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of the operations, and returns their rows as JSON.
 *
 * @param client pipelines the reads of different requests on its connections
 * @param pool gives each write a connection, so that no commit waits for another
 */
record Roster(SqlClient client, Pool pool) {
  private static final long LIMIT = 51;
  private static final int NOT_FOUND = 404;
  private static final String FOREIGN_KEY_VIOLATION = "23503";

  /** Returns a roster with the given number of connections for each of its two purposes. */
  static Roster on(Vertx vertx, PgConnectOptions database, int connections) {
    PoolOptions size = new PoolOptions().setMaxSize(connections);
    return new Roster(
        PgBuilder.client().with(size).connectingTo(database).using(vertx).build(),
        PgBuilder.pool().with(size).connectingTo(database).using(vertx).build());
  }

  Future<JsonObject> hero(long id) {
    return run(client, Statements.HERO, Tuple.of(id))
        .map(rows -> Json.first(rows, Json::hero))
        .map(hero -> hero.orElseThrow(() -> new HttpException(NOT_FOUND)));
  }

  Future<JsonArray> heroes(long minTeams) {
    return (minTeams == 0
            ? run(client, Statements.HEROES, Tuple.of(0L, LIMIT))
            : run(client, Statements.HEROES_BY_TEAMS, Tuple.of(0L, minTeams, LIMIT)))
        .map(rows -> Json.all(rows, Json::hero));
  }

  Future<JsonArray> membersOf(long team, @Nullable String role, @Nullable Boolean active) {
    return run(client, Statements.MEMBERS, Tuple.of(team, role, active, LIMIT))
        .map(rows -> Json.all(rows, Json::relation));
  }

  Future<JsonArray> teamsOf(long hero, @Nullable String role, @Nullable Boolean active) {
    return run(client, Statements.TEAMS, Tuple.of(hero, role, active, LIMIT))
        .map(rows -> Json.all(rows, Json::relation));
  }

  Future<Optional<JsonObject>> membership(long team, long hero) {
    return run(client, Statements.MEMBERSHIP, Tuple.of(team, hero))
        .map(rows -> Json.first(rows, Json::membership));
  }

  /** Returns the new membership, or nothing if the hero is a member already. */
  Future<Optional<JsonObject>> join(long team, long hero) {
    OffsetDateTime now = now();
    return run(pool, Statements.JOIN, Tuple.of(hero, team, now))
        .map(rows -> rows.rowCount() == 1)
        .map(isNew -> isNew ? Optional.of(Json.member(hero, team, now)) : Optional.empty());
  }

  Future<JsonObject> joinAll(long team, JsonArray heroes) {
    Long[] ids = heroes.stream().map(id -> ((Number) id).longValue()).toArray(Long[]::new);
    return run(pool, Statements.JOIN_ALL, Tuple.of(team, now(), ids))
        .map(
            rows -> new JsonObject().put("heroIds", Json.all(rows, row -> row.getLong("hero_id"))));
  }

  Future<Void> leave(long team, long hero) {
    return run(pool, Statements.LEAVE, Tuple.of(team, hero)).map(Roster::requireOne);
  }

  /** Sends both updates at once, and takes both back if the successor is no member. */
  Future<Void> handOver(long team, long hero) {
    return pool.withTransaction(
        connection ->
            Future.all(
                    run(connection, Statements.DEMOTE, Tuple.of(team)),
                    run(connection, Statements.PROMOTE, Tuple.of(team, hero)))
                .map(updates -> requireOne(updates.resultAt(1))));
  }

  private static Future<RowSet<Row>> run(SqlClient client, String sql, Tuple parameters) {
    return client
        .preparedQuery(NumberedSql.of(sql))
        .execute(parameters)
        .recover(
            failure ->
                Future.failedFuture(
                    failure instanceof PgException refused
                            && FOREIGN_KEY_VIOLATION.equals(refused.getSqlState())
                        ? new HttpException(NOT_FOUND, failure)
                        : failure));
  }

  private static @Nullable Void requireOne(RowSet<Row> changed) {
    if (changed.rowCount() != 1) {
      throw new HttpException(NOT_FOUND);
    }
    return null;
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
