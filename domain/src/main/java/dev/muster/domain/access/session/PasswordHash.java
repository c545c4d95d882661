package dev.muster.domain.access.session;

/**
 * A password as it is stored: a salted hash that is slow to compute, in a form that tells its own
 * parameters.
 *
 * @param value the text of the adapter that made it
 */
public record PasswordHash(String value) {
  /** Returns a text that tells nothing, so that no log has a hash. */
  @Override
  public String toString() {
    return "PasswordHash[...]";
  }
}
