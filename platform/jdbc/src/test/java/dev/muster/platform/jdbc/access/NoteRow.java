package dev.muster.platform.jdbc.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Holds a row of the fixture's table. */
@MappedEntity("note")
record NoteRow(@Id Long id, String text) {}
