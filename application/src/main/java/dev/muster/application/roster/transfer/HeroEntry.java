package dev.muster.application.roster.transfer;

import dev.muster.application.transfer.entry.Part;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;

/**
 * A hero in an import or export.
 *
 * @param id its identity, kept by the import
 * @param profile its names and its age
 */
public record HeroEntry(HeroId id, HeroProfile profile) implements RosterEntry {
  @Override
  public Part part() {
    return HEROES;
  }
}
