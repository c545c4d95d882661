import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/**
 * Measures the time of services from their start to their first response, and its cost:
 *
 * <pre>
 * export MICRONAUT_SERVER_PORT=18080 MUSTER_MANAGEMENT_PORT=-1 MUSTER_DATABASE_DIRECTORY=$(mktemp -d)
 * export JAVA_HOME=... # a JDK 25
 * muster=bootstrap/target/muster
 * $JAVA_HOME/bin/java quality/benchmarks/start/Start.java 5 http://127.0.0.1:18080/heroes \
 *   "as it ships" "$muster/bin/muster" \
 *   "without the cache" "env JAVA_TOOL_OPTIONS=-XX:AOTMode=off $muster/bin/muster" \
 *   "java -jar" "$JAVA_HOME/bin/java -jar $muster/muster.jar"
 * </pre>
 *
 * <p>After the number of rounds and the URL come pairs of a name and a command line, of any
 * service. The commands take turns within a round, so that other load on the machine affects all of
 * them alike; a first round is not counted. The printed figures are medians: the milliseconds until
 * the URL returns 200; the processor time of the process until then, without child programs and the
 * database; and its proportional set size at that moment. The last two are read from /proc, so this
 * program runs on Linux alone.
 */
final class Start {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int GLANCE_MILLIS = 2;

  private Start() {}

  private record Candidate(String name, String command, List<Measured> measured) {}

  private record Measured(long wallMillis, long cpuMillis, long pssKilobytes) {}

  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[0]);
    URI url = URI.create(args[1]);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 2; i < args.length; i += 2) {
      candidates.add(new Candidate(args[i], args[i + 1], new ArrayList<>()));
    }
    for (int round = 0; round <= rounds; round++) {
      for (Candidate candidate : candidates) {
        Measured measured = measure(candidate.command(), url);
        if (round > 0) {
          candidate.measured().add(measured);
        }
      }
    }
    System.out.printf(Locale.ROOT, "%-24s %12s %8s %8s%n", "", "first answer", "CPU", "PSS");
    for (Candidate candidate : candidates) {
      System.out.printf(
          Locale.ROOT,
          "%-24s %9d ms %5d ms %5d MB%n",
          candidate.name(),
          median(candidate, Measured::wallMillis),
          median(candidate, Measured::cpuMillis),
          median(candidate, Measured::pssKilobytes) / 1024);
    }
  }

  private static long median(Candidate candidate, ToLongFunction<Measured> figure) {
    return candidate.measured().stream()
        .map(figure::applyAsLong)
        .sorted(Comparator.naturalOrder())
        .skip(candidate.measured().size() / 2)
        .findFirst()
        .orElseThrow();
  }

  private static Measured measure(String command, URI url) throws Exception {
    if (isAnswered(url)) {
      throw new IllegalStateException(url + " is answered before anything is started");
    }
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder("sh", "-c", "exec " + command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      while (!isAnswered(url)) {
        if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
          throw new IllegalStateException(command + " does not answer at " + url);
        }
        Thread.sleep(GLANCE_MILLIS);
      }
      long wall = System.nanoTime() - begin;
      Duration cpu = process.info().totalCpuDuration().orElseThrow();
      return new Measured(TimeUnit.NANOSECONDS.toMillis(wall), cpu.toMillis(), pss(process.pid()));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static long pss(long processId) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + processId + "/smaps_rollup")).stream()
        .filter(line -> line.startsWith("Pss:"))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .sum();
  }

  private static boolean isAnswered(URI url) {
    byte[] request =
        String.format(
                Locale.ROOT,
                "GET %s HTTP/1.0\r\nHost: %s\r\n\r\n",
                url.getRawPath(),
                url.getAuthority())
            .getBytes(StandardCharsets.US_ASCII);
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getByName(url.getHost()), url.getPort()));
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.getOutputStream().write(request);
      InputStream answer = socket.getInputStream();
      return new String(answer.readNBytes(12), StandardCharsets.US_ASCII).endsWith(" 200");
    } catch (IOException notYet) {
      return false;
    }
  }
}
