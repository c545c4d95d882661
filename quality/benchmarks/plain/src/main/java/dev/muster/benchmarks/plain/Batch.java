package dev.muster.benchmarks.plain;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The body of a batch. */
@Serdeable
record Batch(List<Long> heroIds) {}
