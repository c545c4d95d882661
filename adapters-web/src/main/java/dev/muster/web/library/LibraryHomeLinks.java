package dev.muster.web.library;

import dev.muster.platform.web.HomeLinks;
import jakarta.inject.Singleton;
import java.util.List;

/** Describes the library on the front page. */
@Singleton
final class LibraryHomeLinks implements HomeLinks {
  @Override
  public String title() {
    return "Authors and books";
  }

  @Override
  public String introduction() {
    return "The library keeps authors, books, and who has written, edited or illustrated which.";
  }

  @Override
  public List<Link> links() {
    return List.of(
        new Link("authors", "Authors", "/authors"), new Link("books", "books", "/books"));
  }
}
