package dev.muster.bootstrap.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * A command in a console block of a page, and what the page says that it answers.
 *
 * @param command what is typed
 * @param answer what is printed
 */
public record ConsoleStep(String command, String answer) {
  private static final String PROMPT = "$ ";

  /** All of a page, from top to bottom. */
  public static List<ConsoleStep> of(Page page) {
    return page.blocks().stream()
        .filter(block -> block.language().equals("console"))
        .flatMap(block -> of(block).stream())
        .toList();
  }

  /** All of a block, from top to bottom. */
  public static List<ConsoleStep> of(Page.Block block) {
    List<ConsoleStep> steps = new ArrayList<>();
    for (String line : block.text().lines().toList()) {
      if (line.startsWith(PROMPT)) {
        steps.add(new ConsoleStep(line.substring(PROMPT.length()), ""));
      } else {
        ConsoleStep last = steps.removeLast();
        steps.add(new ConsoleStep(last.command(), (last.answer() + "\n" + line).strip()));
      }
    }
    return steps;
  }
}
