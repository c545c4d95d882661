package dev.muster.application;

/**
 * Answer to a request, kept to be given again; only the adapter that made it can read it.
 *
 * @param text the answer as that adapter writes it
 */
public record StoredAnswer(String text) {}
