package dev.muster.bootstrap;

import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Origin;
import dev.muster.platform.jdbc.connect.DatabaseUrl;
import dev.muster.platform.jdbc.connect.ManagedDatabase;
import dev.muster.platform.postgres.DatabaseUnavailableException;
import dev.muster.platform.postgres.EmbeddedDatabase;
import dev.muster.platform.postgres.StartingDatabase;
import dev.muster.platform.web.actor.RequestActors;
import dev.muster.platform.web.bearer.AccessMode;
import dev.muster.platform.web.management.ManagementServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Starts and stops the server, and the embedded database where none is configured.
 *
 * <p>It can be closed at any point of its start, and closes from the outside in: readiness ends,
 * the server finishes the requests in flight, the connection pool closes, and the database stops.
 */
final class Service implements AutoCloseable {
  private static final String URL = "datasources.default.url";
  private static final String DIRECTORY = "muster.database.directory";
  private static final String SAMPLE = "muster.sample";
  private static final String REMEDY_FOR_OWN =
      "see server.log there, restore a backup, or set MUSTER_DATABASE_DIRECTORY to another"
          + " directory";
  private static final String REMEDY_FOR_OTHER =
      "check that it runs, and check DATASOURCES_DEFAULT_URL, DATASOURCES_DEFAULT_USERNAME and"
          + " DATASOURCES_DEFAULT_PASSWORD";
  private static final String DEFAULT_DIRECTORY = ".muster/postgres";
  private static final int ABOVE_ALL_CONFIGURATION = Integer.MAX_VALUE;

  private final ApplicationContext context;
  private final Consumer<String> announcement;
  private final Consumer<DatabaseUnavailableException> databaseLost;
  private Optional<StartingDatabase> database = Optional.empty();
  private volatile boolean serving;
  private boolean closed;

  /**
   * Prepares the service without starting anything.
   *
   * @param announcement receives one line before a step that takes seconds
   * @param databaseLost is called when the embedded database ended and cannot be restarted
   * @param args settings as {@code -name=value}, in addition to the environment
   */
  Service(
      Consumer<String> announcement,
      Consumer<DatabaseUnavailableException> databaseLost,
      String... args) {
    this.announcement = announcement;
    this.databaseLost = databaseLost;
    context =
        ApplicationContext.builder()
            .args(args)
            .mainClass(Muster.class)
            .banner(false)
            // There is no remote configuration, and looking for it takes a tenth of the start.
            .bootstrapEnvironment(false)
            .build();
  }

  /**
   * Starts the service on the configured database, or on the embedded one where none is configured.
   *
   * @return two lines: the address of health and metrics, and the service's address with its
   *     database and its access mode
   * @throws DatabaseUnavailableException if the embedded database cannot start, with the remedy
   * @throws StartRefusedException if the service cannot start, with the remedy
   */
  String start() {
    return open(environment(), this::serve);
  }

  /**
   * Opens the same database without the server, and runs some work on it.
   *
   * @param name the name of the command, for the audit trail
   * @param preparation changes settings before they are used
   * @param work receives the started application context
   * @throws DatabaseUnavailableException if the embedded database cannot start, with the remedy
   * @throws StartRefusedException if the database cannot be used, with the remedy
   */
  <T> T onDatabase(
      String name, Consumer<Environment> preparation, Function<ApplicationContext, T> work) {
    Environment environment = environment();
    preparation.accept(environment);
    return open(environment, (databaseName, isOwn) -> asOperator(name, () -> work.apply(context)));
  }

  /** Runs work of the service itself or of a command: the operator may do everything. */
  private static <T> T asOperator(String name, Supplier<T> work) {
    return RequestActors.as(Actor.operator(), Origin.command(name), work);
  }

  private int putSamplesIn() {
    Collection<SampleData> samples = context.getBeansOfType(SampleData.class);
    samples.forEach(SampleData::putInWhereEmpty);
    return samples.size();
  }

  private Environment environment() {
    Environment environment = context.getEnvironment().start();
    KnownSettings.refuseOthers(environment);
    SettingsCheck.of(environment);
    return environment;
  }

  private <T> T open(Environment environment, BiFunction<String, Boolean, T> work) {
    Optional<String> url = setting(environment, URL);
    if (url.isPresent()) {
      return startOn("the PostgreSQL at " + DatabaseUrl.withoutSecrets(url.get()), false, work);
    }
    Path directory = NamedDirectory.of(setting(environment, DIRECTORY).orElse(DEFAULT_DIRECTORY));
    startDatabase(directory);
    environment.addPropertySource(
        PropertySource.of(
            "muster-own-database", Map.of(URL, ManagedDatabase.URL), ABOVE_ALL_CONFIGURATION));
    context.registerSingleton(ManagedDatabase.class, this::ownDatabase);
    return startOn("its own PostgreSQL in " + directory, true, work);
  }

  /**
   * Treats an empty setting as unset, because a compose file passes unset variables on as empty
   * ones.
   */
  private static Optional<String> setting(Environment environment, String name) {
    return environment.getProperty(name, String.class).filter(text -> !text.isBlank());
  }

  private <T> T startOn(String databaseName, boolean isOwn, BiFunction<String, Boolean, T> work) {
    try {
      context.start();
      makeAtStart(context);
      return work.apply(databaseName, isOwn);
    } catch (RuntimeException failure) {
      throw StartRefusedException.of(
          failure, databaseName, isOwn ? REMEDY_FOR_OWN : REMEDY_FOR_OTHER);
    }
  }

  /** Makes the beans that have to be there before any work begins. */
  static Collection<Object> makeAtStart(ApplicationContext context) {
    return context.getBeansOfType(Object.class, Qualifiers.byStereotype(AtStart.class));
  }

  private String serve(String databaseName, boolean isOwn) {
    serving = true;
    ManagementServer management = context.getBean(ManagementServer.class);
    if (context.getProperty(SAMPLE, Boolean.class).orElse(isOwn)) {
      asOperator("sample", this::putSamplesIn);
    }
    EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
    context.getBean(ServiceReadiness.class).begin();
    return String.format(
        Locale.ROOT,
        """
        Health and metrics: %s
        Muster is ready: %s with %s, %s\
        """,
        management.uri(),
        server.getURI(),
        databaseName,
        context.getBean(AccessMode.class).words());
  }

  // Holds the lock of close(), so that no database starts after an early close.
  private synchronized void startDatabase(Path directory) {
    if (closed) {
      throw new IllegalStateException("ended before it was started");
    }
    database = Optional.of(StartingDatabase.in(directory, announcement, databaseLost));
  }

  private ManagedDatabase.Access ownDatabase() {
    EmbeddedDatabase started = database.orElseThrow().await();
    return new ManagedDatabase.Access(started.jdbcUrl(), started.username(), started.password());
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      if (serving && context.isRunning()) {
        context.findBean(ServiceReadiness.class).ifPresent(ServiceReadiness::end);
        context.findBean(EmbeddedServer.class).ifPresent(EmbeddedServer::stop);
      }
      context.close();
    } finally {
      database.ifPresent(StartingDatabase::close);
    }
  }
}
