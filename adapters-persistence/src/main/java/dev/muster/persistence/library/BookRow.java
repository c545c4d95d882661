package dev.muster.persistence.library;

import dev.muster.domain.Version;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.BookTitle;
import dev.muster.domain.library.Isbn;
import dev.muster.domain.library.Pages;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Holds a book as the database returns it. */
@MappedEntity(value = "book", schema = "library")
record BookRow(@Id long id, long version, String title, String isbn, int pages, int writers) {
  /** Maps five columns of the current row: those of this record, in order, without the writers. */
  static Book of(ResultSet row, int first) throws SQLException {
    return new Book(
        new BookId(row.getLong(first)),
        new Version(row.getLong(first + 1)),
        new BookProfile(
            new BookTitle(row.getString(first + 2)),
            new Isbn(row.getString(first + 3)),
            new Pages(row.getInt(first + 4))));
  }
}
