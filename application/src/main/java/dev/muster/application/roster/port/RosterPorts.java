package dev.muster.application.roster.port;

import dev.muster.application.UnitOfWork;

/**
 * All that a persistence adapter provides for the roster: swap this, and nothing else changes.
 *
 * @param heroes stores heroes
 * @param teams stores teams
 * @param memberships stores memberships
 * @param reader answers readers
 * @param unitOfWork makes one of what the three repositories do
 * @param staging takes in many at once
 * @param extract reads all there is
 */
public record RosterPorts(
    HeroRepository heroes,
    TeamRepository teams,
    MembershipRepository memberships,
    RosterReader reader,
    UnitOfWork unitOfWork,
    RosterStaging staging,
    RosterExtract extract) {}
