package dev.muster.application.roster.transfer;

import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamProfile;

/**
 * A team in an import or export, without a version like a hero.
 *
 * @param id its identity, kept by the import
 * @param profile its name and its headquarters
 */
public record TeamEntry(TeamId id, TeamProfile profile) {}
