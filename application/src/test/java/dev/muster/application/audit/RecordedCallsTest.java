package dev.muster.application.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.PermissionDeniedException;
import dev.muster.application.UnitOfWork;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.audit.query.AuditOutcome;
import dev.muster.application.permission.Actor;
import dev.muster.domain.UserRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Each change of a guarded call leaves exactly one entry, or does not happen. */
class RecordedCallsTest extends RecordedNotes {
  @Test
  void aChangeIsRecordedWithItsActorAndItsOrigin() {
    long row = notes.add("a");

    assertEquals(Optional.of("a"), rows.find(row));
    assertEquals(
        List.of(
            new AuditEntry(
                NOW,
                Optional.of("Ada"),
                OptionalLong.of(7),
                Optional.empty(),
                "audit.notes.add",
                Optional.of("POST /notes"),
                Optional.of("192.0.2.1"),
                AuditOutcome.DONE,
                Optional.empty())),
        recorded());
    assertEquals(List.of(Optional.of(NOW.plus(Duration.ofDays(1)))), kept);
  }

  @Test
  void anActorOfAProviderIsRecordedWithItsIdentityThere() {
    actor =
        Optional.of(
            Actor.ofProvider("https://id.example.org", "4711", "Ada", Set.of(UserRole.EDITOR)));

    notes.add("a");

    assertEquals(Optional.of("https://id.example.org 4711"), recorded().getFirst().externalId());
  }

  @Test
  void anOwnThingIsCheckedInTheUnitOfItsChange() {
    notes.change(7L, "a");
    assertThrows(Taken.class, () -> notes.change(7L, "taken"));

    assertEquals(Optional.of("checked"), rows.find(checked.getFirst()));
    assertEquals(Optional.empty(), rows.find(checked.getLast()));
    assertEquals(List.of("REFUSED text-taken Ada", "DONE Ada"), outcomes());
  }

  @Test
  void aCallMayBeRunOptimisticallyTogetherWithItsEntry() {
    List<String> units = new ArrayList<>();
    UnitOfWork watched =
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            units.add("held");
            return store.execute(work);
          }

          @Override
          public <T> T executeOptimistically(Supplier<T> work) {
            units.add("optimistic");
            return store.execute(work);
          }
        };
    Notes service =
        permissions(Duration.ofDays(1), watched).guarded(Notes.class, new NoteService());

    long row = service.addOptimistically("a");
    service.add("b");

    assertEquals(Optional.of("a"), rows.find(row));
    assertEquals(List.of("optimistic", "held"), units);
    assertEquals(List.of("DONE Ada", "DONE Ada"), outcomes());
  }

  @Test
  void withoutARetentionAnEntryIsKeptForEver() {
    permissions(Duration.ZERO, store).guarded(Notes.class, new NoteService()).add("a");

    assertEquals(List.of(Optional.empty()), kept);
  }

  @Test
  void aReadIsNotRecordedAndNeitherIsWhatItDoesNotFind() {
    assertEquals("a", notes.read(rows.add("a")));
    assertThrows(Taken.class, () -> notes.read(99));

    assertEquals(List.of(), recorded());
  }

  @Test
  void aChangeThatCannotBeRecordedFails() {
    IllegalStateException failure = new IllegalStateException("full");
    broken = Optional.of(failure);

    assertSame(failure, assertThrows(IllegalStateException.class, () -> notes.add("a")));

    assertEquals(Optional.empty(), rows.find(1));
    assertEquals(List.of(), unwritten);
  }

  @Test
  void aRefusalThatCannotBeRecordedGoesOutAllTheSame() {
    IllegalStateException failure = new IllegalStateException("full");
    broken = Optional.of(failure);

    assertThrows(Taken.class, () -> notes.add("taken"));

    assertEquals(List.of(failure), unwritten);
    assertEquals(List.of(), recorded());
  }

  @Test
  void whereTheActorCannotBeFoundOutNobodyIsRefused() {
    unreadable = Optional.of(new IllegalArgumentException("two tokens"));

    assertThrows(Taken.class, () -> notes.offer("taken"));

    assertEquals(List.of("REFUSED text-taken nobody"), outcomes());
    assertEquals(List.of("audit.notes.offer"), actions());
  }

  @Test
  void whatFailsWhileARefusalIsRecordedDoesNotTakeItsPlace() {
    IllegalStateException failure = new IllegalStateException("no address");
    unplaced = Optional.of(failure);

    assertThrows(Taken.class, () -> notes.add("taken"));
    actor = Optional.of(VIEWER);
    assertThrows(PermissionDeniedException.class, () -> permissions.require("notes.write"));

    assertEquals(List.of(failure, failure), unwritten);
    assertEquals(List.of(), recorded());
  }
}
