package dev.muster.platform.jdbc.access;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * How many use cases may want the database at once.
 *
 * @param connections how many are let in: what the pool has
 * @param queue how many wait beside them
 * @param patience how long they do
 */
@Singleton
record BulkheadSettings(
    @Value("${datasources.default.maximum-pool-size}") int connections,
    @Value("${muster.database.queue}") int queue,
    @Value("${muster.database.patience}") Duration patience) {}
