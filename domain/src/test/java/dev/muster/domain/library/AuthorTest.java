package dev.muster.domain.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Version;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import org.junit.jupiter.api.Test;

/** Values check themselves, and a change makes the next version. */
class AuthorTest {
  private static final Author FIRST = new Author(new AuthorId(1), Version.FIRST, profile("First"));

  @Test
  void anotherProfileMakesTheNextVersion() {
    assertEquals(
        new Author(new AuthorId(1), Version.FIRST.next(), profile("Second")),
        FIRST.revised(profile("Second")));
  }

  @Test
  void theSameProfileChangesNothing() {
    assertSame(FIRST, FIRST.revised(profile("First")));
  }

  @Test
  void anIdentityIsPositive() {
    assertThrows(InvalidValueException.class, () -> new AuthorId(0));
  }

  @Test
  void aNameIsATextOfLimitedLength() {
    String longest = "x".repeat(AuthorName.MAX_LENGTH);

    assertEquals(longest, new AuthorName(longest).value());
    assertThrows(InvalidValueException.class, () -> new AuthorName(longest + "x"));
  }

  @Test
  void aRefusalHasACodeAndASentence() {
    UnknownAuthor unknown = new UnknownAuthor(new AuthorId(7));

    assertEquals("unknown-author", unknown.code());
    assertEquals("There is no author 7.", unknown.sentence());
  }

  private static AuthorProfile profile(String name) {
    return new AuthorProfile(new AuthorName(name));
  }
}
