package dev.muster.domain.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.Version;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.NotAWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthorship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A book always has a writer, whatever becomes of its authors. */
class AuthorshipFactsTest {
  private static final BookId BOOK = new BookId(1);
  private static final AuthorId ANNE = new AuthorId(3);
  private static final AuthorId EMILY = new AuthorId(5);
  private static final Version NOW = new Version(7);
  private static final Version NEXT = new Version(8);
  private static final Roles EDITOR = Roles.of(AuthorRole.EDITOR);
  private static final Roles BOTH = Roles.of(AuthorRole.WRITER, AuthorRole.EDITOR);

  @Test
  void whoIsNewGetsTheRoles() {
    assertEquals(
        new AuthorshipChange(BOOK, NEXT, 1, List.of(next(EMILY, EDITOR)), List.of()),
        facts(1, Map.of(ANNE, Roles.WRITER)).settle(EMILY, EDITOR));
    assertEquals(
        new AuthorshipChange(BOOK, NEXT, 2, List.of(next(EMILY, BOTH)), List.of()),
        facts(1, Map.of(ANNE, Roles.WRITER)).settle(EMILY, BOTH));
  }

  @Test
  void otherRolesReplaceThoseBefore() {
    assertEquals(
        new AuthorshipChange(BOOK, NEXT, 1, List.of(next(ANNE, EDITOR)), List.of()),
        facts(2, Map.of(ANNE, BOTH)).settle(ANNE, EDITOR));
  }

  @Test
  void theSameRolesChangeNothing() {
    AuthorshipChange change = facts(1, Map.of(ANNE, BOTH)).settle(ANNE, BOTH);

    assertEquals(new AuthorshipChange(BOOK, NOW, 1, List.of(), List.of()), change);
    assertTrue(change.isEmpty());
  }

  @Test
  void theLastWriterStaysOne() {
    LastWriter last = new LastWriter(Optional.of(BOOK), Optional.of(ANNE));

    assertRefused(last, () -> facts(1, Map.of(ANNE, BOTH)).settle(ANNE, EDITOR));
    assertRefused(last, () -> facts(1, Map.of(ANNE, Roles.WRITER)).end(ANNE));
  }

  @Test
  void whoeverIsNotTheLastWriterEnds() {
    AuthorshipChange writer = facts(2, Map.of(ANNE, Roles.WRITER)).end(ANNE);

    assertEquals(new AuthorshipChange(BOOK, NEXT, 1, List.of(), List.of(ANNE)), writer);
    assertFalse(writer.isEmpty());
    assertEquals(
        new AuthorshipChange(BOOK, NEXT, 1, List.of(), List.of(EMILY)),
        facts(1, Map.of(EMILY, EDITOR)).end(EMILY));
  }

  @Test
  void onlyAnAuthorOfTheBookEnds() {
    assertRefused(
        new UnknownAuthorship(BOOK, EMILY), () -> facts(1, Map.of(ANNE, BOTH)).end(EMILY));
  }

  @Test
  void aMoveTakesWritingFromOneAndGivesItToTheOther() {
    assertEquals(
        new AuthorshipChange(BOOK, NEXT, 1, List.of(next(EMILY, Roles.WRITER)), List.of(ANNE)),
        facts(1, Map.of(ANNE, Roles.WRITER)).move(ANNE, EMILY));
    assertEquals(
        new AuthorshipChange(
            BOOK, NEXT, 1, List.of(next(ANNE, EDITOR), next(EMILY, BOTH)), List.of()),
        facts(1, Map.of(ANNE, BOTH, EMILY, EDITOR)).move(ANNE, EMILY));
  }

  @Test
  void aMoveToAWriterLeavesOneWriterLess() {
    assertEquals(
        new AuthorshipChange(BOOK, NEXT, 1, List.of(), List.of(ANNE)),
        facts(2, Map.of(ANNE, Roles.WRITER, EMILY, Roles.WRITER)).move(ANNE, EMILY));
  }

  @Test
  void aMoveToTheSameAuthorChangesNothing() {
    assertTrue(facts(1, Map.of(ANNE, BOTH)).move(ANNE, ANNE).isEmpty());
  }

  @Test
  void aBookMovesFromAWriterOnly() {
    NotAWriter refused = new NotAWriter(BOOK, ANNE);

    assertRefused(refused, () -> facts(1, Map.of(EMILY, Roles.WRITER)).move(ANNE, EMILY));
    assertRefused(
        refused, () -> facts(1, Map.of(ANNE, EDITOR, EMILY, Roles.WRITER)).move(ANNE, EMILY));
  }

  @Test
  void theFactsAndTheChangeDoNotFollowWhatTheyWereMadeOf() {
    Map<AuthorId, Authorship> authorships = new HashMap<>();
    AuthorshipFacts facts = new AuthorshipFacts(BOOK, NOW, 1, authorships);
    List<Authorship> settled = new ArrayList<>();
    List<AuthorId> ended = new ArrayList<>();
    AuthorshipChange change = new AuthorshipChange(BOOK, NOW, 1, settled, ended);
    authorships.put(ANNE, next(ANNE, EDITOR));
    settled.add(next(ANNE, EDITOR));
    ended.add(ANNE);

    assertEquals(Optional.empty(), facts.of(ANNE));
    assertTrue(change.isEmpty());
  }

  private static AuthorshipFacts facts(int writers, Map<AuthorId, Roles> roles) {
    Map<AuthorId, Authorship> authorships = new HashMap<>();
    roles.forEach((author, it) -> authorships.put(author, new Authorship(BOOK, author, it, NOW)));
    return new AuthorshipFacts(BOOK, NOW, writers, authorships);
  }

  private static Authorship next(AuthorId author, Roles roles) {
    return new Authorship(BOOK, author, roles, NEXT);
  }

  private static void assertRefused(LibraryViolation rule, Executable command) {
    assertEquals(rule, assertThrows(LibraryViolationException.class, command).violation());
  }
}
