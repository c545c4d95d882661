package dev.muster.application.library.broken;

import dev.muster.application.library.memory.InMemoryLibraryReader;
import dev.muster.application.library.query.AuthorBook;
import dev.muster.application.library.query.AuthorBookFilter;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Credit;
import dev.muster.domain.library.Roles;
import java.util.List;
import java.util.Optional;

/** The possible faults of a reader of authorships. */
final class RelationFaults {
  private RelationFaults() {}

  static BrokenLibrary answersForABookThatIsNotThere(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public Optional<List<Credit>> authorsOf(
              BookId book, Optional<AuthorRole> role, Optional<AuthorId> after, int limit) {
            return super.authorsOf(book, role, after, limit).or(() -> Optional.of(List.of()));
          }
        });
  }

  static BrokenLibrary answersForAnAuthorThatIsNotThere(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public Optional<List<AuthorBook>> booksOf(
              AuthorId author, AuthorBookFilter filter, Optional<BookId> after, int limit) {
            return super.booksOf(author, filter, after, limit).or(() -> Optional.of(List.of()));
          }
        });
  }

  static BrokenLibrary excludesTheBoundsOfPages(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public Optional<List<AuthorBook>> booksOf(
              AuthorId author, AuthorBookFilter filter, Optional<BookId> after, int limit) {
            AuthorBookFilter inner =
                new AuthorBookFilter(
                    filter.role(),
                    filter.minPages().map(it -> it + 1),
                    filter.maxPages().map(it -> it - 1));
            return super.booksOf(author, inner, after, limit);
          }
        });
  }

  static BrokenLibrary knowsNoAuthorsWithoutARoleToAskFor(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public Optional<List<Credit>> authorsOf(
              BookId book, Optional<AuthorRole> role, Optional<AuthorId> after, int limit) {
            return super.authorsOf(book, role, after, limit).filter(it -> !it.isEmpty());
          }
        });
  }

  static BrokenLibrary showsTheRoleAskedForAlone(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public Optional<List<Credit>> authorsOf(
              BookId book, Optional<AuthorRole> role, Optional<AuthorId> after, int limit) {
            return super.authorsOf(book, role, after, limit)
                .map(
                    all ->
                        all.stream()
                            .map(it -> new Credit(it.author(), it.name(), asked(it, role)))
                            .toList());
          }

          private static Roles asked(Credit credit, Optional<AuthorRole> role) {
            return role.map(Roles::of).orElse(credit.roles());
          }
        });
  }

  static BrokenLibrary startsBooksOfAnAuthorAnew(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibraryReader(honest.tables()) {
          @Override
          public Optional<List<AuthorBook>> booksOf(
              AuthorId author, AuthorBookFilter filter, Optional<BookId> after, int limit) {
            return super.booksOf(author, filter, Optional.empty(), limit);
          }
        });
  }
}
