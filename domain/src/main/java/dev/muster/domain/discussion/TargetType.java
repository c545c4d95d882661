package dev.muster.domain.discussion;

import dev.muster.domain.InvalidValueException;
import java.util.regex.Pattern;

/**
 * The word for a kind of things that comments are on. Which words there are is said by {@link
 * TargetTypes}.
 *
 * @param word 1 to 30 capital letters and underscores, else {@link InvalidValueException}
 */
public record TargetType(String word) implements Comparable<TargetType> {
  private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_]{0,29}");

  /** Checks the form of the word. */
  public TargetType {
    if (!WORD.matcher(word).matches()) {
      throw new InvalidValueException("must be a word in capital letters");
    }
  }

  @Override
  public int compareTo(TargetType other) {
    return word.compareTo(other.word);
  }
}
