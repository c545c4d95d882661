package dev.muster.application.transfer.entry;

/**
 * A fault that prevents an import.
 *
 * @param place the place of the fault
 * @param flaw the kind of the fault
 */
public record Finding(Place place, Flaw flaw) {}
