package dev.muster.persistence.library;

import dev.muster.domain.Version;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Holds an author as the database returns it. */
@MappedEntity(value = "author", schema = "library")
record AuthorRow(@Id long id, long version, String name) {
  Author toDomain() {
    return new Author(
        new AuthorId(id), new Version(version), new AuthorProfile(new AuthorName(name)));
  }
}
