package dev.muster.benchmarks.plain;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** A membership, from the database to JSON. */
@Introspected
@Serdeable
record MembershipRow(long heroId, long teamId, String role, boolean active, Instant joinedAt) {}
