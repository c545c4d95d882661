package dev.muster.benchmarks.vertx;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.util.Map;
import java.util.Objects;

/**
 * Starts the service, one event loop for each processor. The settings have the names of those of
 * the Micronaut services, so that the load program starts all services alike.
 */
final class Application {
  // As many as the other services have.
  private static final int CONNECTIONS = 10;

  private Application() {}

  public static void main(String[] args) {
    Map<String, String> settings = System.getenv();
    int loops = Runtime.getRuntime().availableProcessors();
    int port = Integer.parseInt(required(settings, "MICRONAUT_SERVER_PORT"));
    PgConnectOptions database =
        PgConnectOptions.fromUri(
                required(settings, "DATASOURCES_DEFAULT_URL").substring("jdbc:".length()))
            .setUser(required(settings, "DATASOURCES_DEFAULT_USERNAME"))
            .setPassword(required(settings, "DATASOURCES_DEFAULT_PASSWORD"))
            .setCachePreparedStatements(true);
    Vertx.vertx()
        .deployVerticle(
            () -> new Server(port, database, Math.max(1, CONNECTIONS / loops)),
            new DeploymentOptions().setInstances(loops))
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  private static String required(Map<String, String> settings, String name) {
    return Objects.requireNonNull(settings.get(name), name);
  }
}
