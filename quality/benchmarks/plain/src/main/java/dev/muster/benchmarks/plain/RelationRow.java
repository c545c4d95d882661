package dev.muster.benchmarks.plain;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** A membership seen from one side, from the database to JSON. */
@Introspected
@Serdeable
record RelationRow(long otherId, String otherName, String role, boolean active, Instant joinedAt) {}
