package dev.muster.application.library.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.library.memory.InMemoryBooks;
import dev.muster.domain.Version;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolationException;
import dev.muster.domain.library.NewBook;
import dev.muster.domain.library.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The possible faults of a repository of books. */
final class BookFaults {
  private BookFaults() {}

  static BrokenLibrary addsABookThatIsUpdatedAndNotThere(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public void update(Book book) {
            if (honest.tables().books().contains(book.id())) {
              super.update(book);
            } else {
              honest.tables().books().force(book);
            }
          }
        });
  }

  static BrokenLibrary creditsEverybodyWithWriting(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public CreditedBook add(NewBook book) {
            Map<AuthorId, Roles> writers =
                book.authors().keySet().stream()
                    .collect(Collectors.toMap(it -> it, it -> Roles.WRITER));
            return super.add(new NewBook(book.profile(), writers));
          }
        });
  }

  static BrokenLibrary forgetsWhatAnUpdateOfABookChanges(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public void update(Book book) {
            Book stored = honest.tables().books().find(book.id()).orElse(book);
            super.update(new Book(book.id(), book.version(), stored.profile()));
          }
        });
  }

  static BrokenLibrary holdsABookThatIsNotThere(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public boolean hold(BookId book) {
            return super.hold(book) || true;
          }
        });
  }

  static BrokenLibrary renewsABookForEachRole(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public void renew(AuthorId author) {
            super.renew(author);
            for (Authorship own : honest.tables().of(author)) {
              for (int role = 1; role < own.roles().all().size(); role++) {
                super.renew(author);
              }
            }
          }
        });
  }

  static BrokenLibrary removesAllBooksOfTheSameAuthor(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public void remove(BookId book) {
            AuthorId author = honest.tables().of(book).getFirst().author();
            honest.tables().of(author).forEach(it -> super.remove(it.book()));
          }
        });
  }

  static BrokenLibrary renewsBooksOfOneAuthorOnly(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public void renew(AuthorId author) {
            if (honest.tables().of(author).stream()
                .allMatch(it -> honest.tables().of(it.book()).size() == 1)) {
              super.renew(author);
            }
          }
        });
  }

  static BrokenLibrary saysNothingWhenThereIsNoBookToRemove(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public void remove(BookId book) {
            if (honest.tables().books().contains(book)) {
              super.remove(book);
            }
          }
        });
  }

  static BrokenLibrary showsABookWithoutItsAuthorsToWhoeverClaimsIt(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public Optional<CreditedBook> claim(BookId book) {
            return super.claim(book).map(it -> new CreditedBook(it.book(), List.of()));
          }
        });
  }

  static BrokenLibrary startsWithAnotherVersion(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public CreditedBook add(NewBook book) {
            CreditedBook added = super.add(book);
            Version next = added.book().version().next();
            Book second = new Book(added.book().id(), next, added.book().profile());
            super.update(second);
            return new CreditedBook(second, added.credits());
          }
        });
  }

  static BrokenLibrary takesAnyVersionOfABook(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public void update(Book book) {
            try {
              super.update(book);
            } catch (StaleVersionException stale) {
              honest.tables().books().force(book);
            }
          }
        });
  }

  static BrokenLibrary takesATakenNumber(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public void update(Book book) {
            try {
              super.update(book);
            } catch (LibraryViolationException refused) {
              if (!honest.tables().books().contains(book.id())) {
                throw refused;
              }
              honest.tables().books().force(book);
            }
          }
        });
  }

  static BrokenLibrary tellsTheFirstUnknownAuthorOnly(BrokenLibrary honest) {
    return honest.withBooks(
        new InMemoryBooks(honest.tables()) {
          @Override
          public CreditedBook add(NewBook book) {
            try {
              return super.add(book);
            } catch (LibraryViolationException refused) {
              throw refused.violation() instanceof UnknownAuthor unknown
                  ? new LibraryViolationException(new UnknownAuthor(unknown.authors().getFirst()))
                  : refused;
            }
          }
        });
  }
}
