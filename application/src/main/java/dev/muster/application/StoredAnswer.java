package dev.muster.application;

/**
 * Holds an answer to be sent again; its format belongs to the adapter that made it.
 *
 * @param text the answer in that adapter's format
 */
public record StoredAnswer(String text) {}
