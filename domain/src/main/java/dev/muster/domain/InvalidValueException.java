package dev.muster.domain;

/**
 * Refusal of a value that is malformed in itself, whatever else the system holds: too long, out of
 * range, with a forbidden character.
 *
 * <p>It is no broken rule of the domain: rules speak about entities, this speaks about one value.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the refusal.
   *
   * @param reason what the value must be, as the end of a sentence that begins with its name: "must
   *     have at most 100 characters"
   */
  public InvalidValueException(String reason) {
    super(reason);
  }

  /** What the value must be, as the end of a sentence that begins with its name. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
