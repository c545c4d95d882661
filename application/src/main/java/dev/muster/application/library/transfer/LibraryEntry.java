package dev.muster.application.library.transfer;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;

/** An entry of the library in an import or export. */
public sealed interface LibraryEntry extends Entry {
  /** All authors. */
  Part AUTHORS = new Part("library", 1, "authors", "id");

  /** All books; an imported book has a writer among the authorships. */
  Part BOOKS = new Part("library", 2, "books", "id");

  /** All roles of authors in books; their authors and books came before or are stored. */
  Part AUTHORSHIPS = new Part("library", 3, "authorships", "role of the author in the book");

  /** An author. */
  record OfAuthor(AuthorId id, AuthorProfile profile) implements LibraryEntry {
    @Override
    public Part part() {
      return AUTHORS;
    }
  }

  /** A book, without its authors. */
  record OfBook(BookId id, BookProfile profile) implements LibraryEntry {
    @Override
    public Part part() {
      return BOOKS;
    }
  }

  /** One role of an author in a book. */
  record OfAuthorship(BookId book, AuthorId author, AuthorRole role) implements LibraryEntry {
    @Override
    public Part part() {
      return AUTHORSHIPS;
    }
  }
}
