package dev.muster.benchmarks.vertx;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.HttpException;
import io.vertx.pgclient.PgConnectOptions;
import org.jspecify.annotations.Nullable;

/** Serves the operations on one event loop. */
final class Server extends VerticleBase {
  private static final int CREATED = 201;
  private static final int CONFLICT = 409;

  private final int port;
  private final PgConnectOptions database;
  private final int connections;

  Server(int port, PgConnectOptions database, int connections) {
    this.port = port;
    this.database = database;
    this.connections = connections;
  }

  @Override
  public Future<?> start() {
    Roster roster = Roster.on(vertx, database, connections);
    Router router = Router.router(vertx);
    router.get("/heroes").respond(it -> roster.heroes(minTeams(it)));
    router.get("/heroes/:hero").respond(it -> roster.hero(id(it, "hero")));
    router
        .get("/heroes/:hero/teams")
        .respond(it -> roster.teamsOf(id(it, "hero"), it.request().getParam("role"), active(it)));
    router
        .get("/teams/:team/members")
        .respond(it -> roster.membersOf(id(it, "team"), it.request().getParam("role"), active(it)));
    router.put("/teams/:team/members/:hero").respond(it -> join(roster, it));
    router
        .delete("/teams/:team/members/:hero")
        .respond(it -> roster.leave(id(it, "team"), id(it, "hero")));
    BodyHandler body = BodyHandler.create(false);
    router.post("/teams/:team/members").handler(body).respond(it -> joinAll(roster, it));
    router.put("/teams/:team/leader").handler(body).respond(it -> handOver(roster, it));
    return vertx.createHttpServer().requestHandler(router).listen(port);
  }

  /** Answers 201 with a new membership, and 200 with one that was there before. */
  private static Future<JsonObject> join(Roster roster, RoutingContext request) {
    long team = id(request, "team");
    long hero = id(request, "hero");
    return roster
        .join(team, hero)
        .compose(
            joined -> {
              if (joined.isPresent()) {
                request.response().setStatusCode(CREATED);
                return Future.succeededFuture(joined);
              }
              return roster.membership(team, hero);
            })
        .map(there -> there.orElseThrow(() -> new HttpException(CONFLICT)));
  }

  private static Future<JsonObject> joinAll(Roster roster, RoutingContext request) {
    JsonArray heroes = request.body().asJsonObject().getJsonArray("heroIds");
    return roster.joinAll(id(request, "team"), heroes);
  }

  private static Future<JsonObject> handOver(Roster roster, RoutingContext request) {
    JsonObject successor = request.body().asJsonObject();
    return roster.handOver(id(request, "team"), successor.getLong("heroId")).map(successor);
  }

  private static long id(RoutingContext request, String name) {
    return Long.parseLong(request.pathParam(name));
  }

  private static int minTeams(RoutingContext request) {
    return Integer.parseInt(request.request().getParam("minTeams", "0"));
  }

  private static @Nullable Boolean active(RoutingContext request) {
    String active = request.request().getParam("active");
    return active == null ? null : Boolean.valueOf(active);
  }
}
