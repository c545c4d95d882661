package dev.muster.application.library.scenario;

import static dev.muster.application.library.contract.LibraryFixture.assertRefused;
import static dev.muster.application.library.contract.LibraryFixture.bookProfile;
import static dev.muster.application.library.contract.LibraryFixture.isbn;
import static dev.muster.application.library.contract.LibraryFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.library.Authors;
import dev.muster.application.library.contract.LibraryFixture;
import dev.muster.application.library.query.AuthorEntry;
import dev.muster.application.library.query.AuthorFilter;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorRemoval;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation.AuthorHasBooks;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Authors are added, changed and removed, with their books. */
public interface AuthorScenarios extends LibraryFixture {
  @Test
  default void anAuthorIsReadAndARevisionMakesTheNextVersion() {
    AuthorEntry added =
        useCases().authors().add(profile("First"), List.of(bookProfile(1), bookProfile(2)));
    Author first = added.author();
    assertEquals(first, useCases().queries().author(first.id()));
    assertEquals(2, added.books().size());

    Author revised =
        useCases()
            .authors()
            .revise(first.id(), Precondition.NONE, it -> profile(it.name().value() + "!"));

    assertEquals(first.revised(profile("First!")), revised);
    assertEquals(revised, useCases().queries().author(first.id()));
    assertEquals(revised, useCases().authors().revise(first.id(), Precondition.NONE, it -> it));
  }

  @Test
  default void anAuthorComesWithAllItsBooksOrNotAtAll() {
    useCases().authors().add(profile("First"), List.of(bookProfile(1)));
    List<BookProfile> tooMany =
        IntStream.rangeClosed(1, 101).mapToObj(LibraryFixture::bookProfile).toList();

    assertRefused(
        new IsbnTaken(isbn(1)),
        () -> useCases().authors().add(profile("Second"), List.of(bookProfile(2), bookProfile(1))));
    assertThrows(
        InvalidValueException.class, () -> useCases().authors().add(profile("Third"), tooMany));
    assertEquals(1, authors());
    useCases().authors().add(profile("Fourth"), tooMany.subList(1, 101));
    assertEquals(2, authors());
  }

  private int authors() {
    return useCases().queries().authors(AuthorFilter.ALL, false, PageRequest.FIRST).items().size();
  }

  @Test
  default void anotherNameMakesAnotherVersionOfEachBook() {
    Author author = author("First");
    CreditedBook before = book(1, author);

    useCases().authors().revise(author.id(), Precondition.NONE, it -> it);
    assertEquals(before, useCases().queries().book(before.book().id()));
    useCases().authors().revise(author.id(), Precondition.NONE, it -> profile("Second"));
    CreditedBook after = useCases().queries().book(before.book().id());
    assertEquals(before.book().version().next(), after.book().version());
    assertEquals("Second", after.credits().getFirst().name().value());
  }

  @Test
  default void whoeverHasSeenAnOlderVersionOfAnAuthorChangesNothing() {
    Author first = author("First");
    Precondition seen = Precondition.oneOf(Set.of(first.version()));
    Author second = useCases().authors().revise(first.id(), seen, it -> profile("Second"));

    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().authors().revise(first.id(), seen, it -> profile("Third")));
    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().authors().remove(first.id(), seen, false));
    assertEquals(second, useCases().queries().author(first.id()));
  }

  @Test
  default void anAuthorWithBooksGoesWithTheCascade() {
    Author author = author("Author");
    CreditedBook alone = book(1, author);
    CreditedBook shared = book(2, author, author("Other"));

    assertRefused(
        new AuthorHasBooks(author.id(), 2),
        () -> useCases().authors().remove(author.id(), Precondition.NONE, false));
    assertEquals(shared, useCases().queries().book(shared.book().id()));
    assertEquals(
        new Authors.Removed(
            new AuthorRemoval(author.id(), author.version(), 2, 1, 2), DependantCounts.NONE),
        useCases().authors().remove(author.id(), Precondition.NONE, true));
    assertEquals(1, useCases().queries().book(shared.book().id()).credits().size());
    assertRefused(
        new UnknownBook(alone.book().id()), () -> useCases().queries().book(alone.book().id()));
  }

  @Test
  default void whatOthersKeepAboutBooksGoesWithThemAndIsCounted() {
    Author author = author("Author");
    BookId alone = book(1, author).book().id();
    BookId shared = book(2, author, author("Other")).book().id();
    Dependants<BookId> notes = notes();

    assertEquals(
        DependantCounts.of("notes", alone.value()),
        useCases(notes).authors().remove(author.id(), Precondition.NONE, true).dependants());
    assertEquals(
        DependantCounts.of("notes", shared.value()),
        useCases(notes).books().remove(shared, Precondition.NONE));
  }

  /** Returns notes about books that went, one for each number of the id. */
  private Dependants<BookId> notes() {
    return new Dependants<>() {
      @Override
      public DependantCounts count(Collection<BookId> books) {
        return DependantCounts.NONE;
      }

      @Override
      public DependantCounts remove(Collection<BookId> books) {
        books.forEach(it -> assertFalse(useCases().books().hold(it)));
        return DependantCounts.of("notes", books.stream().mapToLong(BookId::value).sum());
      }
    };
  }

  @Test
  default void anAuthorThatIsRemovedIsUnknown() {
    Author added = author("Removed");

    useCases().authors().remove(added.id(), Precondition.NONE, false);

    UnknownAuthor unknown = new UnknownAuthor(added.id());
    assertRefused(unknown, () -> useCases().queries().author(added.id()));
    assertRefused(
        unknown, () -> useCases().authors().revise(added.id(), Precondition.NONE, it -> it));
    assertRefused(unknown, () -> useCases().authors().remove(added.id(), Precondition.NONE, true));
  }
}
