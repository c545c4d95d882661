package dev.muster.domain.organisation;

import dev.muster.domain.ViolationException;

/** Carries a broken rule of the organisation out of a use case. */
public final class OrganisationViolationException extends ViolationException {
  private static final long serialVersionUID = 1L;

  private final transient OrganisationViolation violation;

  /** Wraps the broken rule. */
  public OrganisationViolationException(OrganisationViolation violation) {
    super(violation);
    this.violation = violation;
  }

  @Override
  public OrganisationViolation violation() {
    return violation;
  }
}
