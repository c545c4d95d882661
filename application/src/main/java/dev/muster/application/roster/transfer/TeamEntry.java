package dev.muster.application.roster.transfer;

import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamProfile;

/**
 * A team as it is carried in or out; like a hero, without a version.
 *
 * @param id its identity, which it keeps
 * @param profile what is told of it
 */
public record TeamEntry(TeamId id, TeamProfile profile) {}
