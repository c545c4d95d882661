package dev.muster.persistence.library;

import dev.muster.domain.Email;
import dev.muster.domain.Version;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds an author as the database returns it. */
@MappedEntity(value = "author", schema = "library")
record AuthorRow(@Id long id, long version, String name, @Nullable String email) {
  /** Maps the current row; its first columns are the components of this record, in order. */
  static AuthorRow of(ResultSet row) throws SQLException {
    return new AuthorRow(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4));
  }

  Author toDomain() {
    return new Author(
        new AuthorId(id),
        new Version(version),
        new AuthorProfile(new AuthorName(name), Optional.ofNullable(email).map(Email::new)));
  }
}
