package dev.muster.platform.web.input;

/**
 * A parameter with a whole number from 0.
 *
 * @param value the number
 */
public record Count(int value) {}
