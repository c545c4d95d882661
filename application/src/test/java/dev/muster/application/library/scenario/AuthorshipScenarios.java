package dev.muster.application.library.scenario;

import static dev.muster.application.library.contract.LibraryFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.library.Authorships.Settled;
import dev.muster.application.library.contract.LibraryFixture;
import dev.muster.domain.Version;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Credit;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.NotAWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownAuthorship;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Authors get roles in books, lose them, and hand a book over. */
public interface AuthorshipScenarios extends LibraryFixture {
  Roles EDITS = Roles.of(AuthorRole.EDITOR);

  @Test
  default void settlingTwiceIsSettlingOnce() {
    BookId book = book(1, author("Writer")).book().id();
    AuthorId author = author("Author").id();

    Settled first = settle(book, author, EDITS);
    Settled second = settle(book, author, EDITS);

    assertTrue(first.added());
    assertFalse(second.added());
    assertEquals(new Authorship(book, author, EDITS, new Version(2)), first.authorship());
    assertEquals(first.authorship(), second.authorship());
    assertEquals(first.authorship(), useCases().queries().authorship(book, author));
    assertEquals(new Version(2), useCases().queries().book(book).book().version());
  }

  @Test
  default void theLastWriterIsKept() {
    Author writer = author("Writer");
    BookId book = book(1, writer).book().id();
    LastWriter last = new LastWriter(Optional.of(book), Optional.of(writer.id()));

    assertRefused(last, () -> settle(book, writer.id(), EDITS));
    assertRefused(last, () -> end(book, writer.id(), Precondition.NONE));
    settle(book, author("Other").id(), Roles.WRITER);
    settle(book, writer.id(), EDITS);
    end(book, writer.id(), Precondition.NONE);
    assertRefused(
        new UnknownAuthorship(book, writer.id()),
        () -> useCases().queries().authorship(book, writer.id()));
  }

  @Test
  default void aBookMovesFromOneWriterToAnother() {
    Author from = author("From");
    Author to = author("To");
    BookId book =
        book(1, Map.of(from.id(), Roles.of(AuthorRole.WRITER, AuthorRole.EDITOR))).book().id();

    CreditedBook moved = useCases().authorships().move(book, Precondition.NONE, from.id(), to.id());

    assertEquals(
        List.of(
            new Credit(from.id(), from.profile().name(), EDITS),
            new Credit(to.id(), to.profile().name(), Roles.WRITER)),
        moved.credits());
    assertEquals(new Version(2), moved.book().version());
    assertEquals(moved, useCases().queries().book(book));
    assertEquals(moved, useCases().authorships().move(book, Precondition.NONE, to.id(), to.id()));
    assertRefused(
        new NotAWriter(book, from.id()),
        () -> useCases().authorships().move(book, Precondition.NONE, from.id(), to.id()));
  }

  @Test
  default void whatIsNotThereIsTold() {
    BookId book = book(1, author("Writer")).book().id();
    AuthorId author = author("Author").id();
    AuthorId later = new AuthorId(NOBODY.value() + 1);

    assertRefused(new UnknownBook(NOTHING), () -> settle(NOTHING, NOBODY, EDITS));
    assertRefused(new UnknownAuthor(NOBODY), () -> settle(book, NOBODY, EDITS));
    assertRefused(
        new UnknownAuthor(List.of(NOBODY, later)),
        () -> useCases().authorships().move(book, Precondition.NONE, later, NOBODY));
    assertRefused(new UnknownBook(NOTHING), () -> end(NOTHING, author, Precondition.NONE));
    assertRefused(
        new UnknownAuthorship(book, author), () -> end(book, author, Precondition.EXISTS));
    assertRefused(new UnknownBook(NOTHING), () -> useCases().queries().authorship(NOTHING, NOBODY));
    assertRefused(new UnknownAuthor(NOBODY), () -> useCases().queries().authorship(book, NOBODY));
  }

  @Test
  default void whoeverHasSeenAnOlderVersionOfAnAuthorshipChangesNothing() {
    Author writer = author("Writer");
    BookId book = book(1, writer).book().id();
    AuthorId author = author("Author").id();
    Authorship first = settle(book, author, EDITS).authorship();
    Precondition seen = Precondition.oneOf(Set.of(first.version()));
    Authorship second =
        useCases().authorships().settle(book, author, seen, Roles.WRITER).authorship();

    for (Precondition failing : List.of(seen, Precondition.ABSENT)) {
      assertThrows(
          PreconditionFailedException.class,
          () -> useCases().authorships().settle(book, author, failing, EDITS));
      assertThrows(PreconditionFailedException.class, () -> end(book, author, failing));
    }
    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().authorships().move(book, seen, writer.id(), author));
    assertEquals(second, useCases().queries().authorship(book, author));
  }

  @Test
  default void aVersionIsNotUsedAgainWhenAnAuthorshipBeginsAnew() {
    BookId book = book(1, author("Writer")).book().id();
    AuthorId author = author("Author").id();
    Version first = settle(book, author, EDITS).authorship().version();
    end(book, author, Precondition.NONE);

    assertTrue(settle(book, author, EDITS).authorship().version().value() > first.value());
  }

  private Settled settle(BookId book, AuthorId author, Roles roles) {
    return useCases().authorships().settle(book, author, Precondition.NONE, roles);
  }

  private void end(BookId book, AuthorId author, Precondition precondition) {
    useCases().authorships().end(book, author, precondition);
  }
}
