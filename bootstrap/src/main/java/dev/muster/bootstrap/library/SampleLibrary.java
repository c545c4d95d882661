package dev.muster.bootstrap.library;

import dev.muster.application.PageRequest;
import dev.muster.application.library.LibraryUseCases;
import dev.muster.application.library.query.AuthorFilter;
import dev.muster.bootstrap.SampleData;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.BookTitle;
import dev.muster.domain.library.Isbn;
import dev.muster.domain.library.NewBook;
import dev.muster.domain.library.Pages;
import dev.muster.domain.library.Roles;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores sample authors and books: old novels in editions that have an ISBN. */
@Singleton
final class SampleLibrary implements SampleData {
  private final LibraryUseCases library;

  SampleLibrary(LibraryUseCases library) {
    this.library = library;
  }

  @Override
  public void putInWhereEmpty() {
    if (isEmpty()) {
      author(
          "Jane Austen",
          book("Pride and Prejudice", "9780679783268", 279),
          book("Emma", "9780141439587", 474));
      Author carroll = author("Lewis Carroll");
      Author tenniel = author("John Tenniel");
      BookProfile alice =
          book(
              "Alice's Adventures in Wonderland & Through the Looking-Glass", "9780451527745", 239);
      library
          .books()
          .add(
              new NewBook(
                  alice,
                  Map.of(
                      carroll.id(), Roles.WRITER, tenniel.id(), Roles.of(AuthorRole.ILLUSTRATOR))));
    }
  }

  private boolean isEmpty() {
    return library.queries().authors(AuthorFilter.ALL, false, PageRequest.FIRST).items().isEmpty();
  }

  private Author author(String name, BookProfile... books) {
    AuthorProfile profile = new AuthorProfile(new AuthorName(name), Optional.empty());
    return library.authors().add(profile, List.of(books)).author();
  }

  private static BookProfile book(String title, String isbn, int pages) {
    return new BookProfile(new BookTitle(title), new Isbn(isbn), new Pages(pages));
  }
}
