package dev.muster.application;

/**
 * Answer to a request that may be sent again.
 *
 * @param answer what was answered the first time
 * @param replayed whether this is a later time, at which nothing was done
 */
public record IdempotentAnswer(StoredAnswer answer, boolean replayed) {}
