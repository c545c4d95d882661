import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the cost of operations as the roster grows, from a thousand memberships to a million,
 * and draws it: {@code java quality/benchmarks/load/Growth.java docs/growth.svg [setting=value
 * ...]}, from the root of the project, after {@code mvn package -DskipTests}. The cost is the
 * processor time of the service and its database together. The settings are those of {@link Load}.
 */
final class Growth {
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
  private static final Path SCRIPTS = Path.of("quality/benchmarks/load");
  private static final int WARM_UP_SECONDS = 10;

  private Growth() {}

  public static void main(String[] arguments) throws Exception {
    List<String> settings =
        new ArrayList<>(List.of("operations=hero,members,teams,busy,join,leave", "seconds=4"));
    settings.addAll(List.of(arguments).subList(1, arguments.length));
    Path directory = Files.createTempDirectory("muster-growth");
    Map<Operation, List<Double>> costs = new LinkedHashMap<>();
    try (Service muster = Load.muster(directory)) {
      Database database = new Database(directory);
      for (int size : SIZES) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(roster(size));
        Plan plan = Plan.of(all.toArray(String[]::new));
        database.run(SCRIPTS.resolve("roster.sql"), muster.schema(), plan.roster());
        for (Operation operation : plan.operations()) {
          Measurement measured =
              measure(plan, database, muster, operation, size == SIZES.getFirst());
          double cost = measured.cpu() + measured.databaseCpu();
          costs.computeIfAbsent(operation, _ -> new ArrayList<>()).add(cost);
          System.out.printf(
              Locale.ROOT,
              "| %,d | %s | %.0f us | p50 %.1f ms |%n",
              size,
              operation.title(),
              cost,
              measured.p50());
        }
      }
    } finally {
      Programs.output(List.of("rm", "-r", directory.toString()), Map.of());
    }
    Files.writeString(Path.of(arguments[0]), new Plot(SIZES, costs).svg());
  }

  /**
   * Returns the sizes for five teams a hero, 20 heroes a team, and enough of each to join and
   * leave.
   */
  private static List<String> roster(int memberships) {
    return List.of(
        "memberships=" + memberships,
        "heroes=" + Math.max(1_000, memberships / 5),
        "teams=" + memberships / 20);
  }

  private static Measurement measure(
      Plan plan, Database database, Service service, Operation operation, boolean cold)
      throws IOException, InterruptedException {
    List<Measurement> rounds = new ArrayList<>();
    for (int round = cold ? 0 : 1; round <= plan.number("rounds"); round++) {
      database.run(SCRIPTS.resolve(operation.preparation()), service.schema(), plan.roster());
      int seconds = round == 0 ? WARM_UP_SECONDS : plan.number("seconds");
      Measurement measured =
          Measurement.of(
              service, database, new Wrk(SCRIPTS, plan, seconds).of(service, operation, round));
      if (round > 0) {
        rounds.add(measured);
      }
    }
    return Measurement.median(rounds);
  }
}
