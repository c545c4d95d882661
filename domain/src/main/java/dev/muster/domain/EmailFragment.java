package dev.muster.domain;

/**
 * Part of an e-mail address to search for, without regard to case; no character is a wildcard.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, one of which is
 *     no joiner and no variation selector, else {@link InvalidValueException}
 */
public record EmailFragment(String value) {
  /** The highest number of code points: a whole address can be searched for. */
  public static final int MAX_LENGTH = Email.MAX_LENGTH;

  /** Normalises and checks the text. */
  public EmailFragment {
    value = Text.fragment(value, MAX_LENGTH);
  }

  /** Returns the fragment folded, to be found in a folded address. */
  public String folded() {
    return Text.folded(value);
  }
}
