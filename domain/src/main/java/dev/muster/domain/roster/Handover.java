package dev.muster.domain.roster;

import java.util.Optional;

/**
 * A change of leaders; both memberships are stored, or neither.
 *
 * @param leader the membership of the new leader
 * @param former the membership of the former leader, now a {@link Role#DEPUTY}; empty if the team
 *     had no leader or if the successor was leading already
 */
public record Handover(Membership leader, Optional<Membership> former) {}
