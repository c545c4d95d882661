package dev.muster.benchmarks.plain;

import io.micronaut.serde.annotation.Serdeable;

/** The body of a hand-over. */
@Serdeable
record Successor(long heroId) {}
