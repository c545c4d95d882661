package dev.muster.domain.roster;

/** What came of asking that a hero be a member of a team. */
public enum JoinOutcome {
  /** The membership is new. */
  JOINED,
  /** An inactive member is active again. */
  RETURNED,
  /** The hero was an active member before. */
  ALREADY_MEMBER,
  /** There is no such hero. */
  UNKNOWN_HERO
}
