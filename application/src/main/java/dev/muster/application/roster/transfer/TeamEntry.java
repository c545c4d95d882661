package dev.muster.application.roster.transfer;

import dev.muster.application.transfer.entry.Part;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamProfile;

/**
 * A team in an import or export.
 *
 * @param id its identity, kept by the import
 * @param profile its name and its headquarters
 */
public record TeamEntry(TeamId id, TeamProfile profile) implements RosterEntry {
  @Override
  public Part part() {
    return TEAMS;
  }
}
