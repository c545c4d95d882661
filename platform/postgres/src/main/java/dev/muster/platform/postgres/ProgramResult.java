package dev.muster.platform.postgres;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The exit code of a program and its output, standard output and standard error merged. */
record ProgramResult(int exitCode, String output) {

  private static final int NOT_STARTED = 126;

  /**
   * Runs a program to its end; a program that cannot be started gets exit code 126, as in a shell.
   */
  static ProgramResult of(ProcessBuilder builder, String input) throws IOException {
    Process process;
    try {
      process = builder.redirectErrorStream(true).start();
    } catch (IOException e) {
      return new ProgramResult(NOT_STARTED, e.toString());
    }
    try (Writer writer = process.outputWriter(StandardCharsets.UTF_8)) {
      writer.write(input);
    } catch (IOException e) {
      // A program that ends without reading its input reports the reason in its output and exit
      // code.
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new ProgramResult(exitCode(process), output.strip());
  }

  boolean succeeded() {
    return exitCode == 0;
  }

  /**
   * Returns the line with the reason of a failure: the first one marked as an error, or else the
   * last.
   */
  String reason() {
    return output
        .lines()
        .filter(line -> line.contains("error: ") || line.contains("FATAL: "))
        .findFirst()
        .map(line -> line.replaceFirst("^.*(error|FATAL): +", ""))
        .orElse(output.substring(output.lastIndexOf('\n') + 1));
  }

  private static int exitCode(Process process) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return process.waitFor();
        } catch (InterruptedException e) {
          // Returning now would abandon a server in the middle of its start or stop.
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
