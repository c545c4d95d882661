package dev.muster.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the programs of PostgreSQL in the database directory, as a user accepted by PostgreSQL. */
final class ServerPrograms {

  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

  private final Path directory;
  private final Path bin;
  private final LaunchPrefix prefix;

  ServerPrograms(Path directory, Path bin, LaunchPrefix prefix) {
    this.directory = directory;
    this.bin = bin;
    this.prefix = prefix;
  }

  ProgramResult run(String program, String... arguments) throws IOException {
    return runWithInput("", program, arguments);
  }

  ProgramResult runWithInput(String input, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(prefix.words());
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    // The caller's PGDATA, PGPORT or locale must not reach this server, and its messages must be
    // English because they are quoted and searched.
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return ProgramResult.of(builder, input);
  }

  /** Returns the server's major version, and refuses a directory whose programs cannot be run. */
  String majorVersion() throws IOException {
    ProgramResult answer = run("postgres", "--version");
    Matcher version = VERSION.matcher(answer.output());
    if (!answer.succeeded() || !version.find()) {
      throw new DatabaseUnavailableException(
          "The embedded PostgreSQL cannot run from " + directory + " (" + answer.reason() + ")",
          "use a directory that belongs to this user and allows programs to run");
    }
    return version.group(1);
  }
}
