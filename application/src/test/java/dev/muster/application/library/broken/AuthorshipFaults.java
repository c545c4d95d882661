package dev.muster.application.library.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.library.memory.InMemoryAuthorships;
import dev.muster.domain.Version;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorshipChange;
import dev.muster.domain.library.AuthorshipFacts;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.LibraryViolationException;
import java.util.List;

/** The possible faults of a repository of authorships. */
final class AuthorshipFaults {
  private AuthorshipFaults() {}

  static BrokenLibrary claimsForAuthorsThatAreNotThere(BrokenLibrary honest) {
    return honest.withAuthorships(
        new InMemoryAuthorships(honest.tables()) {
          @Override
          public AuthorshipFacts claim(BookId book, List<AuthorId> authors) {
            List<AuthorId> known =
                authors.stream().filter(honest.tables().authors()::contains).toList();
            return super.claim(book, known);
          }
        });
  }

  static BrokenLibrary countsAuthorsAsWriters(BrokenLibrary honest) {
    return honest.withAuthorships(
        new InMemoryAuthorships(honest.tables()) {
          @Override
          public AuthorshipFacts claim(BookId book, List<AuthorId> authors) {
            AuthorshipFacts facts = super.claim(book, authors);
            return new AuthorshipFacts(
                book, facts.version(), honest.tables().of(book).size(), facts.authorships());
          }
        });
  }

  static BrokenLibrary leavesABookWithoutAWriter(BrokenLibrary honest) {
    return honest.withAuthorships(
        new InMemoryAuthorships(honest.tables()) {
          @Override
          public void store(AuthorshipChange change) {
            super.store(
                new AuthorshipChange(
                    change.book(),
                    change.version(),
                    Math.max(1, change.writers()),
                    change.settled(),
                    change.ended()));
          }
        });
  }

  static BrokenLibrary leavesOutWhoHasNoRoleAnyMore(BrokenLibrary honest) {
    return honest.withAuthorships(
        new InMemoryAuthorships(honest.tables()) {
          @Override
          public void store(AuthorshipChange change) {
            super.store(
                new AuthorshipChange(
                    change.book(),
                    change.version(),
                    change.writers(),
                    change.settled(),
                    List.of()));
          }
        });
  }

  static BrokenLibrary saysNothingOfABookThatIsNotThere(BrokenLibrary honest) {
    return honest.withAuthorships(
        new InMemoryAuthorships(honest.tables()) {
          @Override
          public void store(AuthorshipChange change) {
            if (honest.tables().books().contains(change.book())) {
              super.store(change);
            }
          }
        });
  }

  static BrokenLibrary takesAnyVersionOfABookWithItsAuthors(BrokenLibrary honest) {
    return honest.withAuthorships(
        new InMemoryAuthorships(honest.tables()) {
          @Override
          public void store(AuthorshipChange change) {
            try {
              super.store(change);
            } catch (StaleVersionException stale) {
              Book stored = honest.tables().books().find(change.book()).orElseThrow();
              Version next = stored.version().next();
              super.store(
                  new AuthorshipChange(
                      change.book(), next, change.writers(), change.settled(), change.ended()));
            }
          }
        });
  }

  static BrokenLibrary tellsTheAuthorsBeforeTheBook(BrokenLibrary honest) {
    return honest.withAuthorships(
        new InMemoryAuthorships(honest.tables()) {
          @Override
          public AuthorshipFacts claim(BookId book, List<AuthorId> authors) {
            try {
              return super.claim(book, authors);
            } catch (LibraryViolationException refused) {
              throw refused.violation() instanceof UnknownBook
                  ? new LibraryViolationException(new UnknownAuthor(authors))
                  : refused;
            }
          }
        });
  }

  static BrokenLibrary tellsALastWriterThatItDoesNotKnow(BrokenLibrary honest) {
    return honest.withAuthorships(
        new InMemoryAuthorships(honest.tables()) {
          @Override
          public void store(AuthorshipChange change) {
            try {
              super.store(change);
            } catch (LibraryViolationException refused) {
              if (refused.violation() instanceof LastWriter) {
                throw new IllegalStateException("a constraint is violated", refused);
              }
              throw refused;
            }
          }
        });
  }
}
