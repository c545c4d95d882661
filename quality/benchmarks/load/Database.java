import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives other programs access to the PostgreSQL started by Muster in a directory. */
final class Database {
  private static final String USER = "muster";

  private final long pid;
  private final String port;
  private final String password;

  Database(Path directory) throws IOException {
    List<String> postmaster = Files.readAllLines(directory.resolve("data/postmaster.pid"));
    pid = Long.parseLong(postmaster.get(0));
    port = postmaster.get(3);
    password = Files.readString(directory.resolve("password")).strip();
  }

  /** Returns the settings of a service for this database. */
  Map<String, String> settings() {
    return Map.of(
        "DATASOURCES_DEFAULT_URL", "jdbc:postgresql://127.0.0.1:" + port + "/" + USER,
        "DATASOURCES_DEFAULT_USERNAME", USER,
        "DATASOURCES_DEFAULT_PASSWORD", password);
  }

  long cpu() throws IOException {
    return Cpu.ofFamily(pid);
  }

  /** Runs an SQL script on the tables of a schema. */
  void run(Path sql, String schema, Map<String, String> variables)
      throws IOException, InterruptedException {
    List<String> command = client("psql", variables);
    command.addAll(List.of("-q", "-v", "ON_ERROR_STOP=1", "-f", sql.toString()));
    Programs.output(
        command, Map.of("PGPASSWORD", password, "PGOPTIONS", "-c search_path=" + schema));
  }

  /** Measures the SQL alone, with prepared statements. */
  Measurement measure(Path sql, Map<String, String> variables, int connections, int seconds)
      throws IOException, InterruptedException {
    List<String> command = client("pgbench", variables);
    command.addAll(List.of("-n", "-M", "prepared", "-f", sql.toString()));
    command.addAll(List.of("-c", "" + connections, "-j", "2", "-T", "" + seconds));
    String output = Programs.output(command, Map.of("PGPASSWORD", password));
    return Measurement.ofDatabase(Programs.number(output, "tps = ([0-9.]+)"));
  }

  private List<String> client(String program, Map<String, String> variables) {
    List<String> command =
        new ArrayList<>(List.of(program, "-h", "127.0.0.1", "-p", port, "-U", USER));
    variables.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
    if (program.equals("psql")) {
      command.replaceAll(it -> it.equals("-D") ? "-v" : it);
    }
    command.add(USER);
    return command;
  }
}
