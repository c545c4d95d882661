package dev.muster.application.library.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.library.memory.InMemoryAuthors;
import dev.muster.application.library.memory.LibraryTables;
import dev.muster.application.library.memory.LibraryTables.Pair;
import dev.muster.application.library.query.AuthorEntry;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.AuthorRemoval;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.LibraryViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The possible faults of a repository of authors. */
final class AuthorFaults {
  private static final Comparator<BookId> BY_ID = Comparator.comparingLong(BookId::value);

  private AuthorFaults() {}

  static BrokenLibrary addsAnAuthorThatIsUpdatedAndNotThere(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public void update(Author author) {
            if (honest.tables().authors().contains(author.id())) {
              super.update(author);
            } else {
              honest.tables().authors().force(author);
            }
          }
        });
  }

  static BrokenLibrary addsBooksInAnOrderOfItsOwn(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public AuthorEntry add(AuthorProfile profile, List<BookProfile> books) {
            return super.add(profile, books.reversed());
          }
        });
  }

  static BrokenLibrary countsBooksOfAnybody(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public Optional<AuthorRemoval> claimForRemoval(AuthorId author) {
            long all = honest.tables().books().all().size();
            return super.claimForRemoval(author)
                .map(it -> new AuthorRemoval(author, it.version(), all, it.orphans(), all));
          }
        });
  }

  static BrokenLibrary countsBooksOfTheRemovedOnly(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public Optional<AuthorRemoval> claimForRemoval(AuthorId author) {
            long own =
                honest.tables().of(author).stream().mapToLong(it -> it.roles().all().size()).sum();
            return super.claimForRemoval(author)
                .map(it -> new AuthorRemoval(author, it.version(), it.books(), it.orphans(), own));
          }
        });
  }

  static BrokenLibrary findsAFreeAddressTaken(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public AuthorEntry add(AuthorProfile profile, List<BookProfile> books) {
            boolean none =
                profile.email().isEmpty()
                    && honest.tables().authors().all().stream()
                        .anyMatch(it -> it.profile().equals(profile));
            if (none) {
              return new AuthorEntry(honest.tables().authors().all().getFirst(), 0, List.of());
            }
            return super.add(profile, books);
          }
        });
  }

  static BrokenLibrary forgetsWhatAnUpdateOfAnAuthorChanges(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public void update(Author author) {
            AuthorProfile stored =
                honest.tables().authors().find(author.id()).orElse(author).profile();
            super.update(new Author(author.id(), author.version(), stored));
          }
        });
  }

  static BrokenLibrary leavesBooksOfTheRemovedAsTheyAre(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public List<BookId> remove(AuthorId author) {
            LibraryTables tables = honest.tables();
            for (Authorship own : tables.of(author)) {
              tables.authorships().delete(Pair.of(own));
            }
            return super.remove(author);
          }
        });
  }

  static BrokenLibrary losesWhatIsNotAscii(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public AuthorEntry add(AuthorProfile profile, List<BookProfile> books) {
            String name = profile.name().value().replaceAll("[^ -~]", "?");
            return super.add(new AuthorProfile(new AuthorName(name), profile.email()), books);
          }
        });
  }

  static BrokenLibrary removesEveryBookOfAnAuthor(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public List<BookId> remove(AuthorId author) {
            for (Authorship own : honest.tables().of(author)) {
              honest.ports().books().remove(own.book());
            }
            return super.remove(author);
          }
        });
  }

  static BrokenLibrary saysNothingWhenThereIsNoAuthorToRemove(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public List<BookId> remove(AuthorId author) {
            return honest.tables().authors().contains(author) ? super.remove(author) : List.of();
          }
        });
  }

  static BrokenLibrary saysThatEveryBookOfTheRemovedIsGone(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public List<BookId> remove(AuthorId author) {
            List<BookId> all =
                honest.tables().of(author).stream().map(Authorship::book).sorted(BY_ID).toList();
            super.remove(author);
            return all;
          }
        });
  }

  static BrokenLibrary storesTheBooksWithFreeNumbers(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public AuthorEntry add(AuthorProfile profile, List<BookProfile> books) {
            try {
              return super.add(profile, books);
            } catch (LibraryViolationException refused) {
              return super.add(profile, List.of());
            }
          }
        });
  }

  static BrokenLibrary takesAnyVersionOfAnAuthor(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public void update(Author author) {
            try {
              super.update(author);
            } catch (StaleVersionException stale) {
              honest.tables().authors().force(author);
            }
          }
        });
  }

  static BrokenLibrary takesAnAddressInAnotherCase(BrokenLibrary honest) {
    return honest.withAuthors(
        new InMemoryAuthors(honest.tables()) {
          @Override
          public void update(Author author) {
            try {
              super.update(author);
            } catch (LibraryViolationException refused) {
              honest.tables().authors().force(author);
            }
          }
        });
  }
}
