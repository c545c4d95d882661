package dev.muster.domain.roster;

import dev.muster.domain.Version;

/**
 * The user who plays a hero. A hero has at most one; a user may play several heroes.
 *
 * @param hero the hero
 * @param id the identity of the user
 * @param version the version of the link between the two
 */
public record Player(HeroId hero, PlayerId id, Version version) {}
