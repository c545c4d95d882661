package dev.muster.domain.discussion;

import dev.muster.domain.ViolationException;

/** Carries a broken rule of the discussion out of a use case. */
public final class DiscussionViolationException extends ViolationException {
  private static final long serialVersionUID = 1L;

  private final transient DiscussionViolation violation;

  /** Wraps the broken rule. */
  public DiscussionViolationException(DiscussionViolation violation) {
    super(violation);
    this.violation = violation;
  }

  @Override
  public DiscussionViolation violation() {
    return violation;
  }
}
