package dev.muster.domain.newsroom;

import dev.muster.domain.ViolationException;

/** Carries a broken rule of the newsroom out of a use case. */
public final class NewsroomViolationException extends ViolationException {
  private static final long serialVersionUID = 1L;

  private final transient NewsroomViolation violation;

  /** Wraps the broken rule. */
  public NewsroomViolationException(NewsroomViolation violation) {
    super(violation);
    this.violation = violation;
  }

  @Override
  public NewsroomViolation violation() {
    return violation;
  }
}
