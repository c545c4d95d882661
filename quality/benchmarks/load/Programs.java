import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs programs to their end. */
final class Programs {
  private Programs() {}

  /** Returns the output of a program, and fails if the program fails. */
  static String output(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + "\n" + output);
    }
    return output;
  }

  /** Returns the number in the group of a pattern found in an output. */
  static double number(String output, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(output);
    if (!found.find()) {
      throw new IllegalStateException("no " + pattern + " in\n" + output);
    }
    return Double.parseDouble(found.group(1));
  }
}
