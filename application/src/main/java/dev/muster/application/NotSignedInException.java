package dev.muster.application;

/** Refuses a caller that is not known: it gave no proof of its identity, or a wrong one. */
public final class NotSignedInException extends SharedFailure {
  private static final long serialVersionUID = 1L;

  private final boolean tokenRefused;

  private NotSignedInException(String message, boolean tokenRefused) {
    super(message);
    this.tokenRefused = tokenRefused;
  }

  /** Returns the refusal of a caller that gave no proof of its identity. */
  public static NotSignedInException withoutToken() {
    return new NotSignedInException("nobody is signed in", false);
  }

  /** Returns the refusal of a caller whose token is expired, revoked or wrong. */
  public static NotSignedInException withRefusedToken() {
    return new NotSignedInException("the token is not valid", true);
  }

  /** Returns whether the caller gave a token; that token is not valid. */
  public boolean tokenRefused() {
    return tokenRefused;
  }
}
