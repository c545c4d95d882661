package dev.muster.domain.__context__;

/**
 * What a caller says about __an__ __words__, without its identity.
 *
 * @param name its name
 */
public record __Entity__Profile(__Entity__Name name) {}
