package dev.muster.application.library.random;

import static dev.muster.application.library.contract.LibraryFixture.isbn;

import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.library.LibraryUseCases;
import dev.muster.application.library.query.AuthorBookFilter;
import dev.muster.application.library.query.AuthorFilter;
import dev.muster.application.library.query.BookFilter;
import dev.muster.domain.Email;
import dev.muster.domain.NameFragment;
import dev.muster.domain.Version;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.BookTitle;
import dev.muster.domain.library.NewBook;
import dev.muster.domain.library.Pages;
import dev.muster.domain.library.Roles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Makes commands and questions at random, over few authors and books so that they often meet, some
 * of which do not exist.
 */
public final class LibraryCommands {
  private static final int IDS = 9;
  private static final int NUMBERS = 14;
  private static final List<String> NAMES =
      List.of("a", "A", "b", "ab", "Ab%", "a_b", "Ä", "a\u0308", "ß", "\uD83D\uDEE1 b", "ς");

  private final RandomGenerator random;

  /** Starts a sequence. */
  public LibraryCommands(RandomGenerator random) {
    this.random = random;
  }

  /** A command or a question; the same object asks the same of every library. */
  public Function<LibraryUseCases, Object> next() {
    AuthorId author = author();
    AuthorId other = author();
    BookId book = new BookId(1 + random.nextInt(IDS));
    AuthorProfile authorProfile = authorProfile();
    BookProfile bookProfile = bookProfile();
    Precondition seen = precondition();
    Roles roles = roles();
    boolean cascade = random.nextBoolean();
    return switch (random.nextInt(22)) {
      case 0, 1, 2 -> addAuthor(authorProfile);
      case 3, 4, 5, 6 -> addBook(bookProfile);
      case 7 -> library -> library.authors().revise(author, seen, old -> authorProfile);
      case 8 -> library -> library.books().revise(book, seen, old -> bookProfile);
      case 9 -> library -> library.authors().remove(author, seen, cascade);
      case 10 -> library -> library.books().remove(book, seen);
      case 11, 12, 13 -> library -> library.authorships().settle(book, author, seen, roles);
      case 14, 15 ->
          library -> {
            library.authorships().end(book, author, seen);
            return "ended";
          };
      case 16, 17 -> library -> library.authorships().move(book, seen, author, other);
      default -> question(author, book);
    };
  }

  private Function<LibraryUseCases, Object> addAuthor(AuthorProfile profile) {
    List<BookProfile> books = Stream.generate(this::bookProfile).limit(random.nextInt(4)).toList();
    return library -> library.authors().add(profile, books);
  }

  private Function<LibraryUseCases, Object> addBook(BookProfile profile) {
    Map<AuthorId, Roles> authors = new HashMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      authors.put(author(), roles());
    }
    return library -> library.books().add(new NewBook(profile, authors));
  }

  private Function<LibraryUseCases, Object> question(AuthorId author, BookId book) {
    AuthorFilter authors = new AuthorFilter(maybe(this::fragment), random.nextInt(3));
    BookFilter books = new BookFilter(maybe(this::fragment), maybe(() -> isbn(number())));
    AuthorBookFilter own =
        new AuthorBookFilter(maybe(this::role), maybe(() -> random.nextInt(9)), Optional.empty());
    Optional<AuthorRole> role = maybe(this::role);
    boolean withBooks = random.nextBoolean();
    PageRequest page = new PageRequest(1 + random.nextInt(5), Optional.empty());
    return switch (random.nextInt(7)) {
      case 0 -> library -> library.queries().authors(authors, withBooks, page);
      case 1 -> library -> library.queries().books(books, page);
      case 2 -> library -> library.queries().booksOf(author, own, page);
      case 3 -> library -> library.queries().authorsOf(book, role, page);
      case 4 -> library -> library.queries().authorship(book, author);
      case 5 -> library -> library.queries().author(author);
      default -> library -> library.queries().book(book);
    };
  }

  private Precondition precondition() {
    return switch (random.nextInt(12)) {
      case 0 -> Precondition.EXISTS;
      case 1 -> Precondition.ABSENT;
      case 2 -> Precondition.oneOf(Set.of(version()));
      case 3 -> Precondition.noneOf(Set.of(version()));
      default -> Precondition.NONE;
    };
  }

  private Version version() {
    return new Version(1 + random.nextInt(3));
  }

  private AuthorId author() {
    return new AuthorId(1 + random.nextInt(IDS));
  }

  private int number() {
    return random.nextInt(NUMBERS);
  }

  private AuthorProfile authorProfile() {
    return new AuthorProfile(
        new AuthorName(name()),
        random.nextInt(3) == 0
            ? Optional.of(new Email(name().replace(" ", "") + "@b.c"))
            : Optional.empty());
  }

  private BookProfile bookProfile() {
    return new BookProfile(new BookTitle(name()), isbn(number()), new Pages(1 + random.nextInt(9)));
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private NameFragment fragment() {
    return new NameFragment(name());
  }

  private AuthorRole role() {
    return AuthorRole.values()[random.nextInt(AuthorRole.values().length)];
  }

  private Roles roles() {
    return random.nextBoolean() ? Roles.WRITER : Roles.of(role(), role());
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }
}
