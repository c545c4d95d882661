package dev.muster.domain.roster;

import java.util.Optional;

/**
 * The names and the age of a hero, without its identity; a caller creates a hero from a profile.
 *
 * @param name the public name
 * @param secretName the name known to the hero alone
 * @param age the age, if known
 */
public record HeroProfile(HeroName name, SecretName secretName, Optional<Age> age) {}
