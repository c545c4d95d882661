package dev.muster.platform.shell.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits the typed words of a command.
 *
 * @param command the first word, or an empty text
 * @param directories the words that are neither options nor values of options
 * @param options the values of the options, by their names
 */
public record Words(String command, List<String> directories, Map<String, List<String>> options) {
  private static final String OPTION = "--";

  /** Reads what was typed; an option may be one word with its value, or two. */
  public static Words of(List<String> typed) {
    Iterator<String> words = typed.iterator();
    String command = words.hasNext() ? words.next() : "";
    List<String> directories = new ArrayList<>();
    Map<String, List<String>> options = new LinkedHashMap<>();
    while (words.hasNext()) {
      String word = words.next();
      int sign = word.indexOf('=');
      if (word.startsWith(OPTION) && sign > 0) {
        add(options, word.substring(0, sign), word.substring(sign + 1));
      } else if (word.startsWith(OPTION) && words.hasNext()) {
        add(options, word, words.next());
      } else {
        directories.add(word);
      }
    }
    return new Words(command, directories, options);
  }

  /**
   * Returns whether these words name the wanted command, with one directory and known options only.
   */
  boolean name(String wanted, Collection<String> known) {
    return command.equals(wanted)
        && directories.size() == 1
        && !directories.getFirst().startsWith(OPTION)
        && known.containsAll(options.keySet());
  }

  private static void add(Map<String, List<String>> options, String name, String value) {
    options.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
  }
}
