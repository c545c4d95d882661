import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures Muster, the services that it is compared with and the database alone, operation by
 * operation and interleaved, on one PostgreSQL: {@code java quality/benchmarks/load/Load.java
 * [setting=value ...]} from the root of the project, after {@code mvn -Pbenchmarks package
 * -DskipTests}. Needs wrk, psql and pgbench on the path.
 *
 * <p>Settings: {@code rounds}, {@code seconds}, {@code warmup}, {@code connections}, {@code
 * heroes}, {@code teams}, {@code memberships}, {@code operations} and {@code services} (muster,
 * naive, plain, vertx, pgbench), the last two with commas. Seeds are fixed; figures are medians of
 * the rounds.
 */
final class Load {
  private static final Path HERE = Path.of("quality/benchmarks/load");
  private static final String MUSTER = "muster";
  private static final Path PACKAGE = Path.of("bootstrap/target/muster");

  private final Plan plan;
  private final Database database;
  private final List<Service> services;
  private final Report report = new Report();

  private Load(Plan plan, Database database, List<Service> services) {
    this.plan = plan;
    this.database = database;
    this.services = services;
  }

  public static void main(String[] arguments) throws Exception {
    Plan plan = Plan.of(arguments);
    Path directory = Files.createTempDirectory("muster-load");
    try (Service muster = muster(directory)) {
      Database database = new Database(directory);
      for (String script : List.of("roster.sql", "plain.sql", "neighbours.sql")) {
        database.run(HERE.resolve(script), muster.schema(), plan.roster());
      }
      List<Service> services = new ArrayList<>();
      if (plan.has(muster.name())) {
        services.add(muster);
      }
      try {
        for (Yardstick yardstick : Yardstick.values()) {
          if (plan.has(yardstick.id())) {
            services.add(yardstick.start(PACKAGE, database));
          }
        }
        new Load(plan, database, services).run();
      } finally {
        services.reversed().forEach(Service::close);
      }
    } finally {
      Programs.output(List.of("rm", "-r", directory.toString()), Map.of());
    }
  }

  /** Starts Muster as packaged, with an embedded database in a directory. */
  static Service muster(Path directory) throws IOException, InterruptedException {
    return Service.start(
        MUSTER,
        "public",
        18080,
        List.of(PACKAGE.resolve("bin/muster").toString()),
        Map.of(
            "MUSTER_DATABASE_DIRECTORY",
            directory.toString(),
            "MUSTER_MANAGEMENT_PORT",
            "-1",
            "MUSTER_ACCESS",
            "open"));
  }

  private void run() throws IOException, InterruptedException {
    for (int round = 1; round <= plan.number("rounds"); round++) {
      for (Operation operation : plan.operations()) {
        for (Service service : services) {
          if (!service.name().equals(MUSTER) && !operation.isOfRoster()) {
            continue;
          }
          if (round == 1) {
            measure(operation, service, 0, plan.number("warmup"));
          }
          report.add(
              operation,
              service.name(),
              measure(operation, service, round, plan.number("seconds")));
        }
        if (plan.has("pgbench") && operation.isOfRoster()) {
          prepare(operation, "public");
          report.add(operation, "pgbench", database(operation));
        }
      }
    }
    report.print();
  }

  private Measurement measure(Operation operation, Service service, int seed, int seconds)
      throws IOException, InterruptedException {
    prepare(operation, service.schema());
    return Measurement.of(
        service, database, new Wrk(HERE, plan, seconds).of(service, operation, seed));
  }

  private Measurement database(Operation operation) throws IOException, InterruptedException {
    return database.measure(
        HERE.resolve("pgbench").resolve(operation.id() + ".sql"),
        plan.roster(),
        plan.number("connections"),
        plan.number("seconds"));
  }

  private void prepare(Operation operation, String schema)
      throws IOException, InterruptedException {
    database.run(HERE.resolve(operation.preparation()), schema, plan.roster());
  }
}
