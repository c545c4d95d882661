import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Collects the measurements of all rounds, and prints their medians as a Markdown table. */
final class Report {
  private final Map<Operation, Map<String, List<Measurement>>> services =
      new EnumMap<>(Operation.class);

  void add(Operation operation, String service, Measurement measurement) {
    services
        .computeIfAbsent(operation, _ -> new LinkedHashMap<>())
        .computeIfAbsent(service, _ -> new ArrayList<>())
        .add(measurement);
    System.err.printf(Locale.ROOT, "%-10s %-8s %s%n", operation.id(), service, measurement);
  }

  /** Prints a row for each service; the ratios are Muster's figures divided by those of the row. */
  void print() {
    System.out.println(
        "| operation | service | requests/s | muster's ratio | p50 ms | p99 ms | CPU us |"
            + " muster's ratio | database CPU us |");
    System.out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|");
    services.forEach(
        (operation, measured) ->
            measured.forEach((service, rounds) -> print(operation, service, rounds)));
  }

  private void print(Operation operation, String service, List<Measurement> rounds) {
    List<Measurement> muster = services.get(operation).getOrDefault("muster", List.of());
    Measurement median = Measurement.median(rounds);
    System.out.printf(
        "| %s | %s | %s | %s | %s | %s | %s | %s | %s |%n",
        operation.title(),
        service,
        figure("%,.0f", median.perSecond()),
        ratio(muster, rounds, Measurement::perSecond),
        figure("%.1f", median.p50()),
        figure("%.1f", median.p99()),
        figure("%.0f", median.cpu()),
        ratio(muster, rounds, Measurement::cpu),
        figure("%.0f", median.databaseCpu()));
  }

  /**
   * Returns the median of the ratios within each round, because the machine may be slower in
   * another.
   */
  private static String ratio(
      List<Measurement> muster, List<Measurement> rounds, ToDoubleFunction<Measurement> figure) {
    if (muster.isEmpty() || rounds == muster) {
      return "-";
    }
    double[] ratios =
        IntStream.range(0, rounds.size())
            .mapToDouble(
                round ->
                    figure.applyAsDouble(muster.get(round))
                        / figure.applyAsDouble(rounds.get(round)))
            .sorted()
            .toArray();
    return figure("%.2f", ratios[ratios.length / 2]);
  }

  private static String figure(String format, double figure) {
    return Double.isNaN(figure) ? "-" : String.format(Locale.ROOT, format, figure);
  }
}
