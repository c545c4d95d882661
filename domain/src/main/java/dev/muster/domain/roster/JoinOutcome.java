package dev.muster.domain.roster;

/** The effect of a request to join a team. */
public enum JoinOutcome {
  /** The membership is new. */
  JOINED,
  /** An inactive membership is active again. */
  RETURNED,
  /** The hero was an active member already. */
  ALREADY_MEMBER,
  /** The hero does not exist. */
  UNKNOWN_HERO
}
