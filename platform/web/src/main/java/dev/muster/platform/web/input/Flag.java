package dev.muster.platform.web.input;

/**
 * A parameter that is {@code true} or {@code false}, in exactly these words.
 *
 * @param value the truth value
 */
public record Flag(boolean value) {}
