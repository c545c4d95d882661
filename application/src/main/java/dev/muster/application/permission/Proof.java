package dev.muster.application.permission;

/**
 * The result of a call that proves who the caller is, such as that of signing in.
 *
 * @param actor the caller
 * @param result what the caller receives
 */
public record Proof<T>(Actor actor, T result) {}
