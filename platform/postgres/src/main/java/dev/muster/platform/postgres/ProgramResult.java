package dev.muster.platform.postgres;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** How a program ended and what it said, both streams in one. */
record ProgramResult(int exitCode, String output) {

  private static final int NOT_STARTED = 126;

  /** Runs a program to its end; one that cannot even start has failed, as it has for a shell. */
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
      // A program that ends without reading its input says why in its output and exit code.
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new ProgramResult(exitCode(process), output.strip());
  }

  boolean succeeded() {
    return exitCode == 0;
  }

  /** The line that says why the program failed: the first that calls itself one, or the last. */
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
          // Leaving now would abandon a server that is half started or half stopped.
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
