package dev.muster.domain.roster;

import java.util.Optional;

/**
 * What is told of a hero, with or without an identity: what a caller sends before it has one.
 *
 * @param name the name under which it is known
 * @param secretName the name that it keeps to itself
 * @param age its age, where it is told
 */
public record HeroProfile(HeroName name, SecretName secretName, Optional<Age> age) {}
