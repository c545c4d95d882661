package dev.muster.bootstrap.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The steps of a page, taken on a copy of the repository.
 *
 * @param page with a block for each step
 * @param copy where the copy is
 */
public record Recipe(Page page, Path copy) {
  private static final Pattern NEXT_PLACE = Pattern.compile("^@@\n", Pattern.MULTILINE);
  private static final Pattern TYPE =
      Pattern.compile("^(?:public |final )*(?:class|interface|record) (\\w+)", Pattern.MULTILINE);

  /**
   * Takes a step.
   *
   * @param step a new type, for a file beside the one that is named above it, or a change of that
   *     file, whose lines stay, are added (+) or are taken away (-)
   */
  public void take(Page.Block step) throws IOException {
    if (isNewFile(step)) {
      Files.writeString(file(step), step.text() + "\n", StandardOpenOption.CREATE_NEW);
    } else {
      change(step, "+", "-");
    }
  }

  /** Takes a step back. */
  public void undo(Page.Block step) throws IOException {
    if (isNewFile(step)) {
      Files.delete(file(step));
    } else {
      change(step, "-", "+");
    }
  }

  /** Returns whether the file of a step that adds one is there. */
  public boolean isTaken(Page.Block step) {
    return isNewFile(step) && Files.exists(file(step));
  }

  /** Returns the file that a step adds or changes. */
  public Path file(Page.Block step) {
    String name = step.origin().replaceFirst("#.*", "");
    Path named = copy.resolve(page.path()).resolveSibling(name).normalize();
    if (!Files.isRegularFile(named)) {
      throw new IllegalArgumentException("there is no file " + named + " for " + step);
    }
    Matcher type = TYPE.matcher(step.text());
    return isNewFile(step) && type.find() ? named.resolveSibling(type.group(1) + ".java") : named;
  }

  private static boolean isNewFile(Page.Block step) {
    return step.language().equals("java");
  }

  private void change(Page.Block step, String added, String taken) throws IOException {
    Path file = file(step);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    for (String place : NEXT_PLACE.split(step.text())) {
      List<String> before = withoutLines(added, place);
      List<Integer> found =
          IntStream.rangeClosed(0, lines.size() - before.size())
              .filter(at -> lines.subList(at, at + before.size()).equals(before))
              .boxed()
              .toList();
      if (found.size() != 1) {
        throw new IllegalArgumentException(
            "found %d times, not once, what is to be changed by %s".formatted(found.size(), step));
      }
      List<String> there = lines.subList(found.getFirst(), found.getFirst() + before.size());
      there.clear();
      there.addAll(withoutLines(taken, place));
    }
    Files.write(file, lines);
  }

  private static List<String> withoutLines(String sign, String place) {
    return place
        .lines()
        .filter(line -> !line.startsWith(sign))
        .map(line -> line.isEmpty() ? line : line.substring(1))
        .toList();
  }
}
