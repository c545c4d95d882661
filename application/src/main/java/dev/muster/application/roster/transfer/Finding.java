package dev.muster.application.roster.transfer;

/**
 * Something that keeps a roster from being taken in.
 *
 * @param place where it is
 * @param flaw what it is
 */
public record Finding(Place place, Flaw flaw) {}
