package dev.muster.application.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.NotSignedInException;
import dev.muster.application.Permission;
import dev.muster.application.PermissionDeniedException;
import dev.muster.domain.UserRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A user may do with its own things what others need a permission for. */
class OwnershipTest {
  private static final Grants GRANTS =
      Grants.of("notes.read", UserRole.VIEWER).and("notes.write", UserRole.EDITOR);

  /** A note, whose author is its owner. */
  private record Note(long author) {}

  /** A driving port. */
  public interface Notes {
    @Permission(value = "notes.write", own = true)
    void change(Object note, String text);

    @Permission("notes.write")
    void remove(Object note);
  }

  /** A driving port that is about nothing that anybody owns. */
  public interface Texts {
    @Permission(value = "notes.write", own = true)
    void change(String text);
  }

  /** A driving port whose method for owners is about nothing at all. */
  public interface All {
    @Permission(value = "notes.write", own = true)
    void clear();
  }

  private final List<Object> asked = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final Ownership<Object> authors =
      new Ownership<>(
          Object.class,
          "the author of the note",
          (user, note) -> {
            asked.add(note);
            return note instanceof Note(long author) && author == user;
          });
  private Optional<Actor> actor = Optional.empty();
  private final Permissions permissions =
      new Permissions(
          new Policy(List.of(GRANTS), List.of(authors)),
          () -> actor.orElseThrow(NotSignedInException::withoutToken));
  private final Notes notes =
      permissions.guarded(
          Notes.class,
          new Notes() {
            @Override
            public void change(Object note, String text) {
              done.add(text);
            }

            @Override
            public void remove(Object note) {
              done.add("removed");
            }
          });

  private void asUser(long id, UserRole... roles) {
    actor = Optional.of(Actor.ofUser(id, "somebody", Set.of(roles)));
  }

  @Test
  void aUserWithoutARoleChangesItsOwnAndNoOther() {
    asUser(7);

    notes.change(new Note(7), "own");

    assertDenied(() -> notes.change(new Note(8), "other"));
    assertEquals(List.of("own"), done);
  }

  @Test
  void theOwnerNeedsThePermissionForWhatOwnersMayNotDo() {
    asUser(7, UserRole.VIEWER);

    assertDenied(() -> notes.remove(new Note(7)));
    assertEquals(List.of(), done);
    assertEquals(List.of(), asked);
  }

  @Test
  void whoHasThePermissionIsNotAskedForOwnership() {
    asUser(7, UserRole.EDITOR);

    notes.change(new Note(8), "by role");

    assertEquals(List.of("by role"), done);
    assertEquals(List.of(), asked);
  }

  @Test
  void anActorThatIsNoUserOwnsNothing() {
    actor = Optional.of(Actor.ofProvider("https://issuer", "7", "Ada", Set.of(UserRole.VIEWER)));

    assertDenied(() -> notes.change(new Note(7), "own"));
    assertEquals(List.of(), asked);
  }

  @Test
  void nobodyOwnsAnything() {
    assertThrows(NotSignedInException.class, () -> notes.change(new Note(7), "own"));
  }

  @Test
  void aMethodForOwnersOfWhatNobodyOwnsIsRefusedBeforeAnyCall() {
    assertRefused(Texts.class, _ -> {}, "Texts.change(java.lang.String)");
    assertRefused(All.class, () -> {}, "All.clear()");
  }

  @Test
  void twoContextsDoNotBothDecideAboutThingsOfOneType() {
    List<Ownership<?>> twice = List.of(authors, authors);

    assertThrows(IllegalArgumentException.class, () -> new Policy(List.of(), twice));
    assertEquals(List.of(authors), List.copyOf(permissions.policy().ownerships()));
  }

  private <P> void assertRefused(Class<P> port, P service, String method) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> permissions.guarded(port, service));
    assertTrue(
        refused.getMessage().endsWith(method + " is about nothing that anybody owns"),
        refused::toString);
  }

  private static void assertDenied(Runnable call) {
    assertEquals(
        "notes.write", assertThrows(PermissionDeniedException.class, call::run).permission());
  }
}
