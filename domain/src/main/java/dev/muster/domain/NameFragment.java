package dev.muster.domain;

/**
 * Part of a name or a title to search for, without regard to case; no character is a wildcard.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, one of which is
 *     no joiner and no variation selector, else {@link InvalidValueException}
 */
public record NameFragment(String value) {
  /** The highest number of code points: no name of any context is longer. */
  public static final int MAX_LENGTH = 100;

  /** Normalises and checks the text. */
  public NameFragment {
    value = Text.fragment(value, MAX_LENGTH);
  }

  /** Returns the fragment folded, to be found in a folded name. */
  public String folded() {
    return Text.folded(value);
  }
}
