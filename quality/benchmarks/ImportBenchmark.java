import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * Compares {@code import} with a bare {@code COPY} of the same rows, in a random order, into the
 * same tables with the same indexes and foreign keys. For a given number of memberships there are a
 * fifth as many heroes and a twentieth as many teams. It runs three rounds, each with both, and
 * prints medians.
 *
 * <pre>
 * mvn package -DskipTests
 * export DATASOURCES_DEFAULT_URL=jdbc:postgresql://localhost/benchmark   # an empty database
 * export DATASOURCES_DEFAULT_USERNAME=muster DATASOURCES_DEFAULT_PASSWORD=secret
 * java -cp 'bootstrap/target/muster/lib/*' benchmarks/ImportBenchmark.java 1000000
 * </pre>
 *
 * <p>{@code COPY} runs through the driver, from a file in PostgreSQL's text format, in one
 * transaction. The import is the packaged program with {@code -Xmx64m}, measured from its start to
 * its end; the duration of an empty import is measured too, and not subtracted. Elapsed time says
 * little on a busy machine, so the processor time of database and client is printed too; the
 * database must be on this machine and its user a superuser. Memory is the highest proportional set
 * size observed.
 */
final class ImportBenchmark {
  private static final int ROUNDS = 3;
  private static final String JAR = "bootstrap/target/muster/muster.jar";

  private ImportBenchmark() {}

  /**
   * The cost of one run: elapsed seconds, processor seconds of database and client together, and
   * kilobytes of memory.
   */
  private record Run(double seconds, double processor, long memory) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f s (processor %.1f s)", seconds, processor);
    }
  }

  public static void main(String[] args) throws Exception {
    Path directory = Files.createTempDirectory("import-benchmark");
    Path empty = directory.resolve("empty");
    write(Files.createDirectory(empty), 0);
    runImport(empty); // creates the tables
    for (String arg : args) {
      int memberships = Integer.parseInt(arg);
      Path roster = Files.createDirectory(directory.resolve(arg));
      write(roster, memberships);
      List<Run> copies = new ArrayList<>();
      List<Run> imports = new ArrayList<>();
      for (int round = 1; round <= ROUNDS; round++) {
        clear();
        copies.add(copy(roster));
        clear();
        imports.add(runImport(roster));
        System.out.println("  COPY " + copies.getLast() + ", import " + imports.getLast());
      }
      clear();
      System.out.println("  import of nothing " + runImport(empty));
      System.out.printf(
          Locale.ROOT,
          "%,d memberships, import / COPY: time %.1f / %.1f s = %.2f, processor %.1f / %.1f s ="
              + " %.2f; memory of the import %d MB%n",
          memberships,
          median(imports, Run::seconds),
          median(copies, Run::seconds),
          median(imports, Run::seconds) / median(copies, Run::seconds),
          median(imports, Run::processor),
          median(copies, Run::processor),
          median(imports, Run::processor) / median(copies, Run::processor),
          imports.stream().mapToLong(Run::memory).max().orElseThrow() / 1024);
    }
  }

  private static Run copy(Path roster) throws Exception {
    double processor = processor();
    long begin = System.nanoTime();
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      copy(connection, "hero (id, name, name_folded, secret_name, age, version)", roster, "heroes");
      copy(connection, "team (id, name, name_folded, headquarters, version)", roster, "teams");
      copy(
          connection,
          "membership (hero_id, team_id, role, active, joined_at, version)",
          roster,
          "memberships");
      connection.commit();
    }
    return run(begin, processor, 0);
  }

  private static Run run(long begin, double processor, long memory) throws Exception {
    double seconds = (System.nanoTime() - begin) / 1e9;
    Thread.sleep(500); // PostgreSQL counts a connection's share after its process has ended.
    return new Run(seconds, processor() - processor, memory);
  }

  /** Returns the processor seconds of this process and the database, including ended children. */
  private static double processor() throws Exception {
    try (Connection connection = connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select pg_read_file('postmaster.pid')")) {
      row.next();
      return processor("self") + processor(row.getString(1).lines().findFirst().orElseThrow());
    }
  }

  private static double processor(String process) throws IOException {
    String[] fields =
        Files.readString(Path.of("/proc", process, "stat")).split("[)] ")[1].split(" ");
    return IntStream.rangeClosed(11, 14).mapToLong(i -> Long.parseLong(fields[i])).sum() / 100.0;
  }

  private static void copy(Connection connection, String table, Path roster, String part)
      throws Exception {
    try (BufferedReader rows = Files.newBufferedReader(roster.resolve(part + ".copy"))) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy " + table + " from stdin", rows, 64 * 1024);
    }
  }

  private static Run runImport(Path roster) throws Exception {
    double processor = processor();
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-jar",
                JAR,
                "import",
                roster.toString())
            .redirectErrorStream(true)
            .redirectOutput(roster.resolve("import.txt").toFile())
            .start();
    long memory = 0;
    while (!process.waitFor(Duration.ofMillis(200))) {
      memory = Math.max(memory, proportionalSetSize(process.pid()));
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(Files.readString(roster.resolve("import.txt")));
    }
    return run(begin, processor, memory);
  }

  /** Returns kilobytes. */
  private static long proportionalSetSize(long process) {
    try (var lines = Files.lines(Path.of("/proc/" + process + "/smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .sum();
    } catch (IOException | RuntimeException ended) {
      return 0;
    }
  }

  private static void clear() throws SQLException {
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("truncate membership, hero, team restart identity");
      statement.execute("checkpoint");
    }
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        System.getenv("DATASOURCES_DEFAULT_URL"),
        System.getenv("DATASOURCES_DEFAULT_USERNAME"),
        System.getenv("DATASOURCES_DEFAULT_PASSWORD"));
  }

  private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
    return runs.stream()
        .mapToDouble(figure)
        .sorted()
        .skip(runs.size() / 2)
        .findFirst()
        .orElseThrow();
  }

  /** Writes the same roster in both formats: CSV and the text format of COPY. */
  private static void write(Path directory, int memberships) throws IOException {
    int heroes = memberships / 5;
    int teams = memberships / 20;
    try (Twin twin = new Twin(directory, "heroes", "id,name,secretName,age")) {
      for (int id = 1; id <= heroes; id++) {
        twin.csv(id, "Hero " + id, "Secret " + id, id % 90);
        twin.copy(id, "Hero " + id, "hero " + id, "Secret " + id, id % 90, 1);
      }
    }
    try (Twin twin = new Twin(directory, "teams", "id,name,headquarters")) {
      for (int id = 1; id <= teams; id++) {
        twin.csv(id, "Team " + id, "Base " + id);
        twin.copy(id, "Team " + id, "team " + id, "Base " + id, 1);
      }
    }
    Random random = new Random(7);
    Set<Long> pairs = new HashSet<>();
    Set<Integer> led = new HashSet<>();
    try (Twin twin = new Twin(directory, "memberships", "heroId,teamId,role,active,joinedAt")) {
      while (pairs.size() < memberships) {
        int hero = 1 + random.nextInt(heroes);
        int team = 1 + random.nextInt(teams);
        if (pairs.add((long) hero << 32 | team)) {
          String role = random.nextInt(10) == 0 && led.add(team) ? "LEADER" : "MEMBER";
          Instant joinedAt = Instant.ofEpochSecond(1_500_000_000L + random.nextInt(200_000_000));
          twin.csv(hero, team, role, true, joinedAt);
          twin.copy(hero, team, role, true, joinedAt, 1);
        }
      }
    }
  }

  private static final class Twin implements AutoCloseable {
    private final BufferedWriter csv;
    private final BufferedWriter copy;

    Twin(Path directory, String part, String header) throws IOException {
      csv = Files.newBufferedWriter(directory.resolve(part + ".csv"));
      copy = Files.newBufferedWriter(directory.resolve(part + ".copy"));
      csv.write(header + "\n");
    }

    void csv(Object... values) throws IOException {
      csv.write(joined(",", values));
    }

    void copy(Object... values) throws IOException {
      copy.write(joined("\t", values));
    }

    private static String joined(String separator, Object... values) {
      return String.join(separator, Arrays.stream(values).map(String::valueOf).toList()) + "\n";
    }

    @Override
    public void close() throws IOException {
      csv.close();
      copy.close();
    }
  }
}
