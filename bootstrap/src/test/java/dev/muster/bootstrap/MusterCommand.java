package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program, run for a command. */
public final class MusterCommand {
  private MusterCommand() {}

  /**
   * What became of it.
   *
   * @param output what it printed
   * @param errors what it printed as errors
   */
  public record Result(int exitCode, String output, String errors) {}

  /** Runs it in a directory to its end. */
  public static Result run(Path directory, Map<String, String> environment, String... args)
      throws Exception {
    Process process = MusterProcess.launch(directory, environment, args);
    String output = new String(process.getInputStream().readAllBytes());
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it has ended");
    return new Result(process.exitValue(), output, MusterProcess.errors(directory));
  }
}
