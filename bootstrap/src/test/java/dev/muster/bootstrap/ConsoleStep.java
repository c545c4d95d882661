package dev.muster.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command in a console block of a page, and what the page says that it answers.
 *
 * @param command what is typed
 * @param answer what is printed
 */
record ConsoleStep(String command, String answer) {
  private static final String PROMPT = "$ ";

  /** All of a page, from top to bottom. */
  static List<ConsoleStep> of(Path page) throws IOException {
    List<ConsoleStep> steps = new ArrayList<>();
    boolean console = false;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        console = line.equals("```console");
      } else if (console && line.startsWith(PROMPT)) {
        steps.add(new ConsoleStep(line.substring(PROMPT.length()), ""));
      } else if (console) {
        ConsoleStep last = steps.removeLast();
        steps.add(new ConsoleStep(last.command(), (last.answer() + "\n" + line).strip()));
      }
    }
    return steps;
  }
}
