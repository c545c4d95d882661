package dev.muster.domain.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Version;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values of books check themselves, and a change makes the next version. */
class BookTest {
  private static final BookProfile PROFILE =
      new BookProfile(new BookTitle("Emma"), new Isbn("9780141439587"), new Pages(474));
  private static final Book FIRST = new Book(new BookId(1), Version.FIRST, PROFILE);

  @Test
  void anotherProfileMakesTheNextVersion() {
    BookProfile other = new BookProfile(PROFILE.title(), PROFILE.isbn(), new Pages(475));

    assertEquals(new Book(new BookId(1), Version.FIRST.next(), other), FIRST.revised(other));
    assertSame(FIRST, FIRST.revised(PROFILE));
  }

  @Test
  void anIdentityIsPositive() {
    assertEquals(1, new BookId(1).value());
    assertThrows(InvalidValueException.class, () -> new BookId(0));
  }

  @Test
  void aTitleIsATextOfLimitedLength() {
    String longest = "X".repeat(BookTitle.MAX_LENGTH);

    assertEquals(longest, new BookTitle(longest).value());
    assertEquals(longest.toLowerCase(Locale.ROOT), new BookTitle(longest).folded());
    assertThrows(InvalidValueException.class, () -> new BookTitle(longest + "x"));
    assertThrows(InvalidValueException.class, () -> new BookTitle("x "));
  }

  @Test
  void aBookHasFrom1To100000Pages() {
    assertEquals(1, new Pages(1).count());
    assertEquals(100_000, new Pages(100_000).count());
    assertThrows(InvalidValueException.class, () -> new Pages(0));
    assertThrows(InvalidValueException.class, () -> new Pages(100_001));
  }

  @Test
  void rolesAreASetInAFixedOrderAndNeverEmpty() {
    Roles roles = Roles.of(AuthorRole.EDITOR, AuthorRole.WRITER, AuthorRole.EDITOR);

    assertEquals(List.of(AuthorRole.WRITER, AuthorRole.EDITOR), List.copyOf(roles.all()));
    assertTrue(roles.write());
    assertFalse(Roles.of(AuthorRole.EDITOR).write());
    assertThrows(InvalidValueException.class, Roles::of);
    assertThrows(UnsupportedOperationException.class, () -> roles.all().clear());
  }

  @Test
  void aNewBookHasAWriter() {
    AuthorId author = new AuthorId(7);
    Map<AuthorId, Roles> authors = new HashMap<>(Map.of(author, Roles.WRITER));
    NewBook book = new NewBook(PROFILE, authors);
    authors.clear();

    assertEquals(Map.of(author, Roles.WRITER), book.authors());
    assertEquals(1, book.writers());
    for (Map<AuthorId, Roles> none :
        List.of(Map.<AuthorId, Roles>of(), Map.of(author, Roles.of(AuthorRole.EDITOR)))) {
      assertEquals(
          new LastWriter(Optional.empty(), Optional.empty()),
          assertThrows(LibraryViolationException.class, () -> new NewBook(PROFILE, none))
              .violation());
    }
  }

  @Test
  void theCreditsDoNotFollowTheListThatTheyWereMadeOf() {
    List<Credit> credits =
        new ArrayList<>(
            List.of(new Credit(new AuthorId(7), new AuthorName("Jane Austen"), Roles.WRITER)));
    CreditedBook book = new CreditedBook(FIRST, credits);
    credits.clear();

    assertEquals(1, book.credits().size());
  }
}
