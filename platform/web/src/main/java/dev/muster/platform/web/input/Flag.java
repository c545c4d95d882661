package dev.muster.platform.web.input;

/**
 * Parameter that is true or false, in exactly these words.
 *
 * @param value which of them
 */
public record Flag(boolean value) {}
