import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.function.ToDoubleFunction;

/**
 * The result of one run under load; a figure that was not measured is not a number.
 *
 * @param perSecond the requests per second
 * @param p50 the median response time in milliseconds
 * @param p99 the 99th percentile of the response time in milliseconds
 * @param cpu the processor time of the service per request, in microseconds
 * @param databaseCpu the processor time of the database per request, in microseconds
 */
record Measurement(double perSecond, double p50, double p99, double cpu, double databaseCpu) {
  private static final String RESULT = "RESULT ";
  private static final double MICROS_OF_MILLI = 1_000;
  private static final double MICROS_OF_SECOND = 1_000_000;

  /** Runs the load generator, and fails on the first error response. */
  static Measurement of(Service service, Database database, List<String> wrk)
      throws IOException, InterruptedException {
    long cpu = service.cpu();
    long databaseCpu = database.cpu();
    String output = Programs.output(wrk, Map.of());
    // The function done of the script prints the figures in this order.
    Scanner result = new Scanner(output.substring(output.indexOf(RESULT) + RESULT.length()));
    double answers = result.nextLong();
    double micros = result.nextLong();
    double p50 = result.nextLong();
    double p99 = result.nextLong();
    if (result.nextLong() > 0) {
      throw new IllegalStateException(service.name() + ": errors\n" + output);
    }
    return new Measurement(
        answers / micros * MICROS_OF_SECOND,
        p50 / MICROS_OF_MILLI,
        p99 / MICROS_OF_MILLI,
        (service.cpu() - cpu) / answers,
        (database.cpu() - databaseCpu) / answers);
  }

  /** Returns the result of a run that measured nothing but transactions. */
  static Measurement ofDatabase(double perSecond) {
    return new Measurement(perSecond, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /** Returns the median of each figure. */
  static Measurement median(List<Measurement> rounds) {
    return new Measurement(
        median(rounds, Measurement::perSecond),
        median(rounds, Measurement::p50),
        median(rounds, Measurement::p99),
        median(rounds, Measurement::cpu),
        median(rounds, Measurement::databaseCpu));
  }

  private static double median(List<Measurement> rounds, ToDoubleFunction<Measurement> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
