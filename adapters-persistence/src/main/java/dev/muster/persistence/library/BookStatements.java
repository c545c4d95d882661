package dev.muster.persistence.library;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Holds the SQL that locks and writes one book. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface BookStatements extends GenericRepository<BookRow, Long> {
  /** Locks the book against other changes of the book and of its authorships. */
  @Query(
      "select id, version, title, isbn, pages, writers from library.book where id = :id for update")
  Optional<BookRow> lock(long id);

  @Query(
      """
      update library.book
      set version = :version, title = :title, title_folded = :titleFolded, isbn = :isbn,
        pages = :pages
      where id = :id and version = :version - 1
      """)
  int update(long id, long version, String title, String titleFolded, String isbn, int pages);

  /** Stores the next version of a book with other authorships. */
  @Query(
      """
      update library.book
      set version = :version, writers = :writers
      where id = :id and version = :version - 1
      """)
  int updateWriters(long id, long version, int writers);

  @Query("select exists (select from library.book where id = :id)")
  boolean exists(long id);

  @Query("delete from library.authorship where book_id = :id")
  void deleteAuthorships(long id);

  /** Locks the book against removal alone, so that others may hold it as well. */
  @Query("select id from library.book where id = :id for key share")
  Optional<Long> hold(long id);

  @Query("delete from library.book where id = :id")
  int delete(long id);
}
