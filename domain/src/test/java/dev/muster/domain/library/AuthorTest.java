package dev.muster.domain.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.Email;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Version;
import dev.muster.domain.library.LibraryViolation.AuthorHasBooks;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values of authors check themselves, and a change makes the next version. */
class AuthorTest {
  private static final Author FIRST = new Author(new AuthorId(1), Version.FIRST, profile("First"));

  @Test
  void anotherProfileMakesTheNextVersion() {
    assertEquals(
        new Author(new AuthorId(1), Version.FIRST.next(), profile("Second")),
        FIRST.revised(profile("Second")));
    AuthorProfile reachable =
        new AuthorProfile(new AuthorName("First"), Optional.of(new Email("first@example.org")));
    assertEquals(Version.FIRST.next(), FIRST.revised(reachable).version());
  }

  @Test
  void theSameProfileChangesNothing() {
    assertSame(FIRST, FIRST.revised(profile("First")));
  }

  @Test
  void anIdentityIsPositive() {
    assertEquals(1, new AuthorId(1).value());
    assertThrows(InvalidValueException.class, () -> new AuthorId(0));
  }

  @Test
  void aNameIsATextOfLimitedLength() {
    String longest = "X".repeat(AuthorName.MAX_LENGTH);

    assertEquals(longest, new AuthorName(longest).value());
    assertEquals(longest.toLowerCase(Locale.ROOT), new AuthorName(longest).folded());
    assertThrows(InvalidValueException.class, () -> new AuthorName(longest + "x"));
    assertThrows(InvalidValueException.class, () -> new AuthorName(" x"));
  }

  @Test
  void anAuthorWithBooksGoesOnlyWithTheCascade() {
    AuthorRemoval removal = new AuthorRemoval(new AuthorId(1), Version.FIRST, 2, 1, 3);

    removal.approve(true);
    new AuthorRemoval(new AuthorId(1), Version.FIRST, 0, 0, 0).approve(false);
    assertEquals(
        new AuthorHasBooks(new AuthorId(1), 2),
        assertThrows(LibraryViolationException.class, () -> removal.approve(false)).violation());
  }

  private static AuthorProfile profile(String name) {
    return new AuthorProfile(new AuthorName(name), Optional.empty());
  }
}
