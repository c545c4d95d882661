package dev.muster.application.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.NotSignedInException;
import dev.muster.application.Permission;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.Recorded;
import dev.muster.application.Recorded.When;
import dev.muster.application.permission.CallRecorder.Call;
import dev.muster.domain.UserRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A guarded port asks for the permission of each call before its service runs. */
class PermissionGuardTest {
  private static final Policy POLICY =
      new Policy(
          List.of(Grants.of("notes.read", UserRole.VIEWER).and("notes.write", UserRole.EDITOR)));

  /** A driving port. */
  public interface Notes {
    @Permission("notes.read")
    List<String> all();

    @Permission("notes.write")
    void add(String text);

    @Permission("notes.write")
    default void add(String text, int times) {
      for (int i = 0; i < times; i++) {
        add(text);
      }
    }

    static Notes none() {
      return new NoteService();
    }
  }

  /** A driving port that inherits methods. */
  public interface MoreNotes extends Notes {
    @Permission("notes.read")
    int count();
  }

  /** A driving port of reads. */
  @Recorded(When.NEVER)
  public interface Reads {
    @Permission("notes.read")
    List<String> all();
  }

  /** A driving port of reads and changes. */
  public interface Mixed {
    @Recorded(When.NEVER)
    @Permission("notes.read")
    List<String> read();

    @Permission("notes.write")
    void write();
  }

  /** A driving port with a method that anybody could call. */
  public interface Open {
    void call();
  }

  /** A driving port with a permission that no context grants. */
  public interface Misspelt {
    @Permission("notes.reed")
    void call();
  }

  /** A driving port with a method that says to be for anybody. */
  public interface Welcome {
    @Permission(Permission.NOTHING)
    String greet(String name);
  }

  private static final class NoteService implements Notes {
    private final List<String> notes = new ArrayList<>();

    @Override
    public List<String> all() {
      return List.copyOf(notes);
    }

    @Override
    public void add(String text) {
      if (text.isEmpty()) {
        throw new IllegalStateException("empty");
      }
      if (text.equals("overflow")) {
        throw new StackOverflowError("overflow");
      }
      notes.add(text);
    }

    @Override
    public String toString() {
      return "notes " + notes;
    }
  }

  private final NoteService service = new NoteService();
  private Optional<Actor> actor = Optional.empty();
  private final Notes notes =
      PermissionGuard.over(
          Notes.class,
          service,
          new Permissions(POLICY, () -> actor.orElseThrow(NotSignedInException::withoutToken)));

  private void as(UserRole... roles) {
    actor = Optional.of(new Actor("somebody", OptionalLong.empty(), Set.of(roles)));
  }

  @Test
  void aPermittedCallReachesTheService() {
    as(UserRole.VIEWER, UserRole.EDITOR);

    notes.add("a");

    assertEquals(List.of("a"), notes.all());
  }

  @Test
  void aCallWithoutThePermissionIsDenied() {
    as(UserRole.VIEWER);

    PermissionDeniedException denied =
        assertThrows(PermissionDeniedException.class, () -> notes.add("a"));

    assertEquals("notes.write", denied.permission());
    assertEquals(List.of(), service.all());
  }

  @Test
  void nobodyCallsAnything() {
    assertThrows(NotSignedInException.class, notes::all);
    assertThrows(NotSignedInException.class, () -> notes.add("a"));
    assertEquals(List.of(), service.all());
  }

  @Test
  void aDefaultMethodIsGuardedToo() {
    as(UserRole.VIEWER);
    assertThrows(PermissionDeniedException.class, () -> notes.add("a", 2));
    as(UserRole.EDITOR);

    notes.add("a", 2);

    assertEquals(List.of("a", "a"), service.all());
  }

  @Test
  void theActorIsAskedForAnewAtEachCall() {
    as(UserRole.EDITOR);
    notes.add("a");
    as(UserRole.VIEWER);

    assertThrows(PermissionDeniedException.class, () -> notes.add("b"));
  }

  @Test
  void aFailureOfTheServiceIsThrownAsItIs() {
    as(UserRole.EDITOR);

    IllegalStateException failure = assertThrows(IllegalStateException.class, () -> notes.add(""));

    assertEquals("empty", failure.getMessage());
    Error error = assertThrows(StackOverflowError.class, () -> notes.add("overflow"));
    assertEquals("overflow", error.getMessage());
  }

  @Test
  void aMethodWithoutAPermissionIsRefusedBeforeAnyCall() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> over(Open.class, () -> {}));

    assertTrue(refused.getMessage().endsWith("Open.call() names no permission"), refused::toString);
  }

  @Test
  void aMethodThatNeedsNothingIsCalledByAnybodyAndAsksForNoActor() {
    Welcome welcome = over(Welcome.class, name -> "Hello " + name);

    assertEquals("Hello Ada", welcome.greet("Ada"));
    assertTrue(PermissionGuard.guards(welcome));
  }

  @Test
  void aPermissionThatNoContextGrantsIsRefusedBeforeAnyCall() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> over(Misspelt.class, () -> {}));

    assertTrue(
        refused.getMessage().endsWith("call() needs notes.reed, which no context grants"),
        refused::toString);
  }

  @Test
  void inheritedMethodsKeepTheirPermissions() {
    MoreNotes more =
        over(
            MoreNotes.class,
            new MoreNotes() {
              @Override
              public int count() {
                return service.all().size();
              }

              @Override
              public List<String> all() {
                return service.all();
              }

              @Override
              public void add(String text) {
                service.add(text);
              }
            });
    as(UserRole.VIEWER);

    assertEquals(0, more.count());
    assertThrows(PermissionDeniedException.class, () -> more.add("a"));
  }

  @Test
  void aGuardedPortIsKnownAndEqualToItselfAlone() {
    assertTrue(PermissionGuard.guards(notes));
    assertFalse(PermissionGuard.guards(service));
    assertFalse(PermissionGuard.guards(Notes.none()));
    assertSame(notes, Set.of(notes).iterator().next());
    assertTrue(Set.of(notes).contains(notes));
    assertNotEquals(notes, over(Notes.class, service));
    assertEquals("notes []", notes.toString());
  }

  @Test
  void whereACallComesFromIsUnknownUnlessItIsTold() {
    Actors actors = Actor::operator;

    assertEquals(Origin.UNKNOWN, actors.origin());
    assertEquals(new Origin(Optional.of("import"), Optional.empty()), Origin.command("import"));
  }

  @Test
  void aCallIsNamedByItsContextItsPortAndItsMethod() throws Exception {
    assertEquals(
        new Call("permission.notes.all", When.WITHIN),
        Call.of(Notes.class, Notes.class.getMethod("all")));
    assertEquals(
        new Call("permission.reads.all", When.NEVER),
        Call.of(Reads.class, Reads.class.getMethod("all")));
    assertEquals(
        new Call("permission.mixed.read", When.NEVER),
        Call.of(Mixed.class, Mixed.class.getMethod("read")));
    assertEquals(
        new Call("permission.mixed.write", When.WITHIN),
        Call.of(Mixed.class, Mixed.class.getMethod("write")));
  }

  @Test
  void whoRecordsNothingRunsTheCheckAndTheWork() {
    List<String> done = new ArrayList<>();

    assertEquals(
        true,
        CallRecorder.NONE.run(
            new Call("a", When.WITHIN), () -> done.add("check"), () -> done.add("work")));
    CallRecorder.NONE.changed("a");
    CallRecorder.NONE.denied(new Call("a", When.WITHIN), new PermissionDeniedException("p"));

    assertEquals(List.of("check", "work"), done);
  }

  private <P> P over(Class<P> port, P unguarded) {
    return PermissionGuard.over(
        port, unguarded, new Permissions(POLICY, () -> actor.orElseThrow()));
  }
}
