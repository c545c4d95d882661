package dev.muster.application.roster.transfer;

/**
 * The number of entries in each part of a roster.
 *
 * @param heroes the number of heroes
 * @param teams the number of teams
 * @param memberships the number of memberships
 */
public record Counts(long heroes, long teams, long memberships) {
  /** Returns the number of entries in all parts. */
  public long total() {
    return heroes + teams + memberships;
  }
}
