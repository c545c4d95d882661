import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Collects the measurements of all rounds, and prints their medians as a Markdown table. */
final class Report {
  private final Map<Operation, Map<String, List<Measurement>>> services =
      new EnumMap<>(Operation.class);
  private final Map<Operation, List<Double>> database = new EnumMap<>(Operation.class);

  void add(Operation operation, String service, Measurement measurement) {
    services
        .computeIfAbsent(operation, _ -> new LinkedHashMap<>())
        .computeIfAbsent(service, _ -> new ArrayList<>())
        .add(measurement);
    System.err.printf(Locale.ROOT, "%-10s %-8s %s%n", operation.id(), service, measurement);
  }

  /** Adds the transactions per second of the database alone. */
  void add(Operation operation, double transactions) {
    database.computeIfAbsent(operation, _ -> new ArrayList<>()).add(transactions);
    System.err.printf(Locale.ROOT, "%-10s %-8s %.0f%n", operation.id(), "pgbench", transactions);
  }

  void print() {
    System.out.println(
        "| operation | service | requests/s | p50 ms | p99 ms | CPU us | of naive's |"
            + " database CPU us | of pgbench |");
    System.out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|");
    services.forEach(
        (operation, measured) ->
            measured.forEach((service, rounds) -> print(operation, service, rounds)));
  }

  private void print(Operation operation, String service, List<Measurement> rounds) {
    Measurement median = Measurement.median(rounds);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %,.0f | %.1f | %.1f | %.0f | %s | %.0f | %s |%n",
        operation.title(),
        service,
        median.perSecond(),
        median.p50(),
        median.p99(),
        median.cpu(),
        ofNaive(operation, service, rounds),
        median.databaseCpu(),
        ofDatabase(operation, median));
  }

  /**
   * Returns the median of the ratios within each round, because the machine may be slower in
   * another.
   */
  private String ofNaive(Operation operation, String service, List<Measurement> rounds) {
    List<Measurement> naive = services.get(operation).getOrDefault("naive", List.of());
    if (service.equals("naive") || naive.isEmpty()) {
      return "-";
    }
    double[] ratios =
        IntStream.range(0, rounds.size())
            .mapToDouble(round -> rounds.get(round).cpu() / naive.get(round).cpu())
            .sorted()
            .toArray();
    return String.format(Locale.ROOT, "%.2f", ratios[ratios.length / 2]);
  }

  private String ofDatabase(Operation operation, Measurement median) {
    List<Double> rounds = database.getOrDefault(operation, List.of()).stream().sorted().toList();
    return rounds.isEmpty()
        ? "-"
        : String.format(
            Locale.ROOT, "%.0f %%", 100 * median.perSecond() / rounds.get(rounds.size() / 2));
  }
}
