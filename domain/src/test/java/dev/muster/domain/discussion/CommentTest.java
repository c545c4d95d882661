package dev.muster.domain.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Version;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The values of the discussion check themselves, and a comment changes in its content alone. */
class CommentTest {
  private static final TargetType BOOK = new TargetType("BOOK");
  private static final TargetType LONG_TALK = new TargetType("LONG_TALK");

  @Test
  void aCommentChangesInItsContentAlone() {
    Comment first =
        new Comment(
            new CommentId(1),
            Version.FIRST,
            new Content("First"),
            new CommenterId(2),
            new Target(BOOK, 3),
            Instant.EPOCH);

    assertSame(first, first.revised(new Content("First")));
    assertEquals(
        new Comment(
            first.id(),
            Version.FIRST.next(),
            new Content("Second"),
            first.commenter(),
            first.target(),
            first.postedAt()),
        first.revised(new Content("Second")));
  }

  @Test
  void aContentHasOneToFiveThousandCharacters() {
    assertEquals(5_000, new Content("x".repeat(5_000)).value().length());
    assertEquals("Zo\u00eb", new Content("Zoe\u0308").value());
    for (String wrong : List.of("", "x".repeat(5_001), " x", "x\n")) {
      assertThrows(InvalidValueException.class, () -> new Content(wrong));
    }
  }

  @Test
  void identitiesArePositive() {
    assertEquals(1, new CommentId(1).value());
    assertEquals(1, new CommenterId(1).value());
    assertEquals(1, new Target(BOOK, 1).id());
    assertThrows(InvalidValueException.class, () -> new CommentId(0));
    assertThrows(InvalidValueException.class, () -> new CommenterId(0));
    assertThrows(InvalidValueException.class, () -> new Target(BOOK, 0));
  }

  @Test
  void aKindOfTargetsIsAWordInCapitalLetters() {
    assertEquals(30, new TargetType("A".repeat(30)).word().length());
    for (String wrong : List.of("", "book", "BOOK1", "_BOOK", "A".repeat(31), "BO OK")) {
      assertThrows(InvalidValueException.class, () -> new TargetType(wrong));
    }
  }

  @Test
  void anUnknownWordIsRefusedWithThoseThatThereAre() {
    TargetTypes types = TargetTypes.of(List.of(LONG_TALK, BOOK));

    assertEquals(BOOK, types.named("BOOK"));
    assertEquals(new TreeSet<>(List.of(BOOK, LONG_TALK)), types.all());
    InvalidValueException refused =
        assertThrows(InvalidValueException.class, () -> types.named("book"));
    assertEquals("must be one of BOOK, LONG_TALK", refused.reason());
  }
}
