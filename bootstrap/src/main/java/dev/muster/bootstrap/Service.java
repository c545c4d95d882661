package dev.muster.bootstrap;

import dev.muster.bootstrap.database.DatabaseUnavailableException;
import dev.muster.bootstrap.database.EmbeddedDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The running service: the server, and the database where it is its own.
 *
 * <p>It is ended from the outside in: the server lets the requests in flight finish, then the pool
 * is closed, then the database is stopped.
 */
final class Service implements AutoCloseable {
  private static final String URL = "datasources.default.url";
  private static final String DIRECTORY = "muster.database.directory";
  private static final String SAMPLE = "muster.sample";
  private static final String DEFAULT_DIRECTORY = ".muster/postgres";

  private final Optional<EmbeddedDatabase> database;
  private final ApplicationContext context;
  private final String databaseName;

  private Service(
      Optional<EmbeddedDatabase> database, ApplicationContext context, String databaseName) {
    this.database = database;
    this.context = context;
    this.databaseName = databaseName;
  }

  /**
   * Starts the service on the database that is configured, or on its own where none is.
   *
   * @throws DatabaseUnavailableException when its own database cannot start, with what to do
   * @throws StartRefusedException when the service itself cannot, with what to do
   */
  static Service start(String... args) {
    ApplicationContext context =
        ApplicationContext.builder(args).mainClass(Muster.class).banner(false).build();
    Environment environment = context.getEnvironment().start();
    Optional<String> url = environment.getProperty(URL, String.class);
    if (url.isPresent()) {
      return start(context, Optional.empty(), "the PostgreSQL at " + withoutParameters(url.get()));
    }
    Path directory =
        Path.of(environment.getProperty(DIRECTORY, String.class, DEFAULT_DIRECTORY))
            .toAbsolutePath()
            .normalize();
    EmbeddedDatabase database = EmbeddedDatabase.start(directory);
    environment.addPropertySource(
        PropertySource.of(
            "muster-embedded-database",
            Map.of(
                URL,
                database.jdbcUrl(),
                "datasources.default.username",
                database.username(),
                "datasources.default.password",
                database.password())));
    return start(context, Optional.of(database), "its own PostgreSQL in " + directory);
  }

  private static Service start(
      ApplicationContext context, Optional<EmbeddedDatabase> database, String databaseName) {
    Service service = new Service(database, context, databaseName);
    try {
      context.start();
      if (context.getProperty(SAMPLE, Boolean.class).orElse(database.isPresent())) {
        context.getBean(SampleRoster.class).putInWhereEmpty();
      }
      context.getBean(EmbeddedServer.class).start();
      return service;
    } catch (RuntimeException failure) {
      service.close();
      throw StartRefusedException.of(failure, databaseName);
    }
  }

  /** Says in one line where it answers and which database it uses. */
  String readyLine() {
    return "Muster is ready: "
        + context.getBean(EmbeddedServer.class).getURI()
        + " with "
        + databaseName;
  }

  @Override
  public void close() {
    try {
      if (context.isRunning()) {
        context.findBean(EmbeddedServer.class).ifPresent(EmbeddedServer::stop);
      }
      context.close();
    } finally {
      database.ifPresent(EmbeddedDatabase::close);
    }
  }

  private static String withoutParameters(String url) {
    // They may hold a password.
    return url.replaceFirst("[?].*", "");
  }
}
