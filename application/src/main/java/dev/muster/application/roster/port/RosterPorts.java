package dev.muster.application.roster.port;

import dev.muster.application.UnitOfWork;

/**
 * The driven ports of the roster: a persistence adapter provides them, and swapping it changes
 * nothing else.
 *
 * @param heroes stores heroes
 * @param teams stores teams
 * @param memberships stores memberships
 * @param players stores who plays heroes
 * @param reader answers queries
 * @param unitOfWork combines the changes of the repositories
 * @param transfer stores and reads the whole roster
 */
public record RosterPorts(
    HeroRepository heroes,
    TeamRepository teams,
    MembershipRepository memberships,
    PlayerRepository players,
    RosterReader reader,
    UnitOfWork unitOfWork,
    RosterTransferStore transfer) {}
