package dev.muster.benchmarks.plain;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A hero, from the database to JSON. */
@MappedEntity("hero")
@Serdeable
record HeroRow(
    @Id @GeneratedValue Long id, String name, String secretName, @Nullable Integer age) {}
