package dev.muster.application.library.contract;

import dev.muster.application.UnitOfWork;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.kit.OperatorPermissions;
import dev.muster.application.kit.Refusals;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.UnitOfWorkFixture;
import dev.muster.application.library.LibraryPermissions;
import dev.muster.application.library.LibraryUseCases;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.BookTitle;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.Isbn;
import dev.muster.domain.library.LibraryViolation;
import dev.muster.domain.library.LibraryViolationException;
import dev.muster.domain.library.NewBook;
import dev.muster.domain.library.Pages;
import dev.muster.domain.library.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** Starting point of all suites: the adapter under test, empty before each test. */
public interface LibraryFixture extends UnitOfWorkFixture {
  /** An identity that no suite ever reaches. */
  AuthorId NOBODY = new AuthorId(987_654_321L);

  /** An identity that no suite ever reaches. */
  BookId NOTHING = new BookId(987_654_321L);

  /** Tells broken rules of the library apart from failures. */
  Refusals<LibraryViolation, LibraryViolationException> REFUSALS =
      Refusals.in(LibraryViolationException.class, LibraryViolationException::violation);

  /** Returns the adapter under test. */
  LibraryPorts ports();

  @Override
  default UnitOfWork unitOfWork() {
    return ports().unitOfWork();
  }

  /** Returns rows that are authors. */
  @Override
  default Rows rows() {
    return new Rows() {
      @Override
      public long add(String name) {
        return author(name).id().value();
      }

      @Override
      public Optional<String> find(long row) {
        return ports().reader().author(new AuthorId(row)).map(it -> it.profile().name().value());
      }
    };
  }

  /** Returns the use cases on the adapter under test. */
  default LibraryUseCases useCases() {
    return useCases(Dependants.all(List.of()));
  }

  /** Returns the use cases on the adapter under test, with what others keep about books. */
  default LibraryUseCases useCases(Dependants<BookId> books) {
    return LibraryUseCases.over(ports(), books)
        .guarded(OperatorPermissions.in(LibraryPermissions.GRANTS));
  }

  /** Stores an author without an address and without books. */
  default Author author(String name) {
    return unit(() -> ports().authors().add(profile(name), List.of())).author();
  }

  /** Stores a book with the title and the number {@code number}, written by these authors. */
  default CreditedBook book(int number, Author... writers) {
    return book(
        number, Stream.of(writers).collect(Collectors.toMap(Author::id, writer -> Roles.WRITER)));
  }

  /** Stores a book with these authors. */
  default CreditedBook book(int number, Map<AuthorId, Roles> authors) {
    return unit(() -> ports().books().add(new NewBook(bookProfile(number), authors)));
  }

  /** Returns a profile without an address. */
  static AuthorProfile profile(String name) {
    return new AuthorProfile(new AuthorName(name), Optional.empty());
  }

  /** Returns a profile with a title, an ISBN and pages that are made of a number. */
  static BookProfile bookProfile(int number) {
    return bookProfile("Title " + number, number, 100 + number);
  }

  /** Returns a profile with an ISBN that is made of a number. */
  static BookProfile bookProfile(String title, int number, int pages) {
    return new BookProfile(new BookTitle(title), isbn(number), new Pages(pages));
  }

  /** Returns the ISBN that is made of a number. */
  static Isbn isbn(int number) {
    String digits = "%09d".formatted(number);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (10 - i) * (digits.charAt(i) - '0');
    }
    int check = (11 - sum % 11) % 11;
    return new Isbn(digits + (check == 10 ? "X" : check));
  }

  /** Asserts that a command breaks exactly this rule. */
  static void assertRefused(LibraryViolation rule, Executable command) {
    LibraryViolation broken = REFUSALS.assertRefused(rule.getClass(), command);
    if (!broken.equals(rule)) {
      throw new AssertionError(broken + " was broken, not " + rule);
    }
  }
}
