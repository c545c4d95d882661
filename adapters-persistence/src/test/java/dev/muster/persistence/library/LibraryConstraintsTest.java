package dev.muster.persistence.library;

import dev.muster.platform.jdbc.kit.ConstraintsSuite;

/** The database itself refuses what the rules of the library forbid. */
class LibraryConstraintsTest extends ConstraintsSuite {
  @Override
  protected String schema() {
    return "library";
  }

  @Override
  protected String rows() {
    return """
    insert into library.author (version, name, name_folded, email, email_folded)
      values (1, 'First', 'first', 'A@b.c', 'a@b.c');
    insert into library.book (version, title, title_folded, isbn, pages, writers)
      values (1, 'First', 'first', '9780141439518', 7, 1);
    insert into library.authorship values (1, 1, 'WRITER', 1)
    """;
  }

  @Override
  protected String refusals() {
    return """
    author_pkey | insert into library.author overriding system value values (1, 1, 'x', 'x')
    author_email_key | insert into library.author (version, name, name_folded, email_folded) values (1, 'x', 'x', 'a@b.c')
    book_pkey | insert into library.book overriding system value values (1, 1, 'x', 'x', '9780141439587', 7, 1)
    book_isbn_key | insert into library.book (version, title, title_folded, isbn, pages, writers) values (1, 'x', 'x', '9780141439518', 7, 1)
    book_isbn_check | update library.book set isbn = '0141439513'
    book_isbn_check | update library.book set isbn = '97801414395187'
    book_pages_check | update library.book set pages = 0
    book_writers_check | update library.book set writers = 0
    authorship_pkey | insert into library.authorship values (1, 1, 'WRITER', 2)
    authorship_book_fkey | insert into library.authorship values (2, 1, 'WRITER', 1)
    authorship_book_fkey | delete from library.book
    authorship_author_fkey | insert into library.authorship values (1, 2, 'WRITER', 1)
    authorship_author_fkey | delete from library.author
    authorship_role_check | update library.authorship set role = 'READER'
    """;
  }
}
