package dev.muster.domain.roster;

/** The position of a member in its team. */
public enum Role {
  /** Leads the team; a team has at most one active leader. */
  LEADER,
  /** Stands in for the leader; a former leader becomes a deputy after a hand-over. */
  DEPUTY,
  /** Takes part; this is the default role. */
  MEMBER
}
