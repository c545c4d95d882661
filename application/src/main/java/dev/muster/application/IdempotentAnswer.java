package dev.muster.application;

/**
 * Holds the answer to a request that may be sent again.
 *
 * @param answer the answer to the first request
 * @param replayed whether this request was a repetition and had no effect
 */
public record IdempotentAnswer(StoredAnswer answer, boolean replayed) {}
