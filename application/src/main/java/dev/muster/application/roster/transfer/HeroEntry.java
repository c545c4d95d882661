package dev.muster.application.roster.transfer;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;

/**
 * A hero as it is carried in or out. It has no version: a state that is carried elsewhere is a new
 * one there.
 *
 * @param id its identity, which it keeps
 * @param profile what is told of it
 */
public record HeroEntry(HeroId id, HeroProfile profile) {}
