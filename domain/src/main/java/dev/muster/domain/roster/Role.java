package dev.muster.domain.roster;

/** What a member does in its team. */
public enum Role {
  /** Answers for the team; at most one active member of a team does. */
  LEADER,
  /** Stands in for the leader; what a leader becomes after a hand-over. */
  DEPUTY,
  /** Takes part: what a hero is in a team unless another role was asked for. */
  MEMBER
}
