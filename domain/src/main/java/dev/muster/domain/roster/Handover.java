package dev.muster.domain.roster;

import java.util.Optional;

/**
 * A change of leaders, of which both halves happen or neither.
 *
 * @param leader the membership that leads from now on
 * @param former the membership of the leader before, a {@link Role#DEPUTY} now; empty where the
 *     team had none or where the successor led already
 */
public record Handover(Membership leader, Optional<Membership> former) {}
