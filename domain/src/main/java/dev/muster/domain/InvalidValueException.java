package dev.muster.domain;

/**
 * Refuses a value that is malformed in itself, independent of the state of the system: too long,
 * out of range, or with a forbidden character.
 *
 * <p>It is not a violation of a domain rule: a rule is about entities, and this is about one value.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the refusal.
   *
   * @param reason the requirement, as the end of a sentence that begins with the value's name:
   *     "must have at most 100 characters"
   */
  public InvalidValueException(String reason) {
    super(reason);
  }

  /** Returns the requirement, as the end of a sentence that begins with the value's name. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
