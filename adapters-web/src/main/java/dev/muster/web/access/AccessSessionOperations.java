package dev.muster.web.access;

import dev.muster.platform.web.session.SessionOperations;
import jakarta.inject.Singleton;

/** Lets people sign in and out with the operations of {@link SessionController}. */
@Singleton
final class AccessSessionOperations implements SessionOperations {
  @Override
  public String begin() {
    return SessionController.BEGIN;
  }

  @Override
  public String end() {
    return SessionController.END;
  }
}
