package dev.muster.application.roster.transfer;

/**
 * A fault that prevents the import of a roster.
 *
 * @param place the place of the fault
 * @param flaw the kind of the fault
 */
public record Finding(Place place, Flaw flaw) {}
