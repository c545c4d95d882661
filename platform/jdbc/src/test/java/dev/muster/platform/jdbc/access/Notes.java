package dev.muster.platform.jdbc.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Stores the notes of the fixture. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Notes extends GenericRepository<NoteRow, Long> {
  @Query("insert into note (text) values (:text) returning id")
  long add(String text);

  @Query("select text from note where id = :id")
  Optional<String> text(long id);

  @Query("select id from note where id = :id for update")
  Optional<Long> claim(long id);

  @Query("update note set text = text || '!' where id = :id")
  void lengthen(long id);
}
