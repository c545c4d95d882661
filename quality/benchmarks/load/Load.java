import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures Muster, the naive service and the database alone, operation by operation and
 * interleaved, on one PostgreSQL: {@code java quality/benchmarks/load/Load.java [setting=value
 * ...]} from the root of the project, after {@code mvn -Pbenchmarks package -DskipTests}. Needs
 * wrk, psql and pgbench on the path.
 *
 * <p>Settings: {@code rounds}, {@code seconds}, {@code connections}, {@code heroes}, {@code teams},
 * {@code memberships}, {@code operations} and {@code services} (muster, naive, pgbench), the last
 * two with commas. Seeds are fixed; figures are medians of the rounds.
 */
final class Load {
  private static final Path HERE = Path.of("quality/benchmarks/load");
  private static final Path PACKAGE = Path.of("bootstrap/target/muster");

  // The naive service gets the same JVM options as Muster.
  private static final List<String> NAIVE =
      List.of(
          System.getProperty("java.home") + "/bin/java",
          "-XX:Flags=" + PACKAGE.resolve("bin/muster.flags"),
          "-XX:+UseSerialGC",
          "-jar",
          "quality/benchmarks/naive/target/naive/naive.jar");

  // A shorter warm-up would measure mostly the compiler.
  private static final int WARM_UP_SECONDS = 25;

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
      database.run(HERE.resolve("roster.sql"), plan.roster());
      database.run(HERE.resolve("neighbours.sql"), plan.roster());
      List<Service> services = new ArrayList<>();
      if (plan.has("muster")) {
        services.add(muster);
      }
      Optional<Service> naive = Optional.empty();
      if (plan.has("naive")) {
        naive = Optional.of(Service.start("naive", 18081, NAIVE, database.settings()));
        services.add(naive.get());
      }
      try {
        new Load(plan, database, services).run();
      } finally {
        naive.ifPresent(Service::close);
      }
    } finally {
      Programs.output(List.of("rm", "-r", directory.toString()), Map.of());
    }
  }

  /** Starts Muster as packaged, with an embedded database in a directory. */
  static Service muster(Path directory) throws IOException, InterruptedException {
    return Service.start(
        "muster",
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
          if (service.name().equals("naive") && !operation.isOfRoster()) {
            continue;
          }
          if (round == 1) {
            measure(operation, service, 0, WARM_UP_SECONDS);
          }
          report.add(
              operation,
              service.name(),
              measure(operation, service, round, plan.number("seconds")));
        }
        if (plan.has("pgbench") && operation.isOfRoster()) {
          prepare(operation);
          report.add(
              operation,
              database.transactions(
                  HERE.resolve("pgbench").resolve(operation.id() + ".sql"),
                  plan.roster(),
                  plan.number("connections"),
                  plan.number("seconds")));
        }
      }
    }
    report.print();
  }

  private Measurement measure(Operation operation, Service service, int seed, int seconds)
      throws IOException, InterruptedException {
    prepare(operation);
    return Measurement.of(
        service, database, new Wrk(HERE, plan, seconds).of(service, operation, seed));
  }

  private void prepare(Operation operation) throws IOException, InterruptedException {
    database.run(HERE.resolve(operation.preparation()), plan.roster());
  }
}
