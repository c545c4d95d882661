package dev.muster.application.roster.transfer;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;

/**
 * A hero in an import or export. It has no version, because it gets a new version in its new place.
 *
 * @param id its identity, kept by the import
 * @param profile its names and its age
 */
public record HeroEntry(HeroId id, HeroProfile profile) {}
