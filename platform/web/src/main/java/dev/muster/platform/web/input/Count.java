package dev.muster.platform.web.input;

/**
 * Parameter that is a whole number from 0.
 *
 * @param value the number
 */
public record Count(int value) {}
