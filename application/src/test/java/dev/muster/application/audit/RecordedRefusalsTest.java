package dev.muster.application.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.NotSignedInException;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.UnavailableException;
import dev.muster.application.permission.Actor;
import dev.muster.domain.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each refusal of a guarded call leaves exactly one entry. */
class RecordedRefusalsTest extends RecordedNotes {
  @Test
  void whoIsRefusedAThingThatIsNotItsOwnLeavesOneEntry() {
    assertThrows(PermissionDeniedException.class, () -> notes.change(8L, "a"));
    assertThrows(PermissionDeniedException.class, () -> notes.find(8L));

    assertEquals(Optional.empty(), rows.find(checked.getFirst()));
    assertEquals(List.of("audit.notes.find", "audit.notes.change"), actions());
    assertEquals(
        List.of("DENIED permission-denied Ada", "DENIED permission-denied Ada"), outcomes());
    assertEquals(7L, notes.find(7L));
    assertEquals(2, recorded().size());
  }

  @Test
  void aRefusalByARuleOrAPreconditionIsRecordedAndNothingElseIsKept() {
    assertThrows(Taken.class, () -> notes.add("taken"));
    assertThrows(PreconditionFailedException.class, () -> notes.add("changed"));

    assertEquals(List.of("REFUSED precondition-failed Ada", "REFUSED text-taken Ada"), outcomes());
    assertEquals(Optional.empty(), rows.find(1));
  }

  @Test
  void aFailureAndAMalformedValueAreNoRefusals() {
    assertThrows(UnavailableException.class, () -> notes.add("down"));
    assertThrows(InvalidValueException.class, () -> notes.add("malformed"));

    assertEquals(List.of(), recorded());
  }

  @Test
  void aMissingPermissionIsRecordedForReadsToo() {
    actor = Optional.of(VIEWER);
    assertThrows(PermissionDeniedException.class, () -> notes.add("a"));
    actor = Optional.of(new Actor("Eve", OptionalLong.empty(), Set.of()));
    assertThrows(PermissionDeniedException.class, () -> notes.read(1));

    assertEquals(
        List.of("DENIED permission-denied Eve", "DENIED permission-denied Bob"), outcomes());
    assertEquals(List.of("audit.notes.read", "audit.notes.add"), actions());
  }

  @Test
  void aPermissionThatIsMissingForAPartOfARequestIsTheAction() {
    assertThrows(PermissionDeniedException.class, () -> permissions.require("notes.secrets"));
    actor = Optional.empty();
    assertThrows(NotSignedInException.class, () -> permissions.require("notes.secrets"));
    assertThrows(NotSignedInException.class, () -> permissions.include("notes.secrets"));

    assertEquals(List.of("notes.secrets", "notes.secrets"), actions());
    assertEquals(
        List.of("DENIED not-signed-in nobody", "DENIED permission-denied Ada"), outcomes());
  }

  @Test
  void nobodyIsRecordedWhereSomethingWouldChange() {
    actor = Optional.empty();
    assertThrows(NotSignedInException.class, () -> notes.read(1));
    assertThrows(NotSignedInException.class, () -> notes.add("a"));

    assertEquals(List.of("DENIED not-signed-in nobody"), outcomes());
    assertEquals(OptionalLong.empty(), recorded().getFirst().userId());
    assertEquals(Optional.of("192.0.2.1"), recorded().getFirst().address());
  }

  @Test
  void whoIsNotBelievedIsNobody() {
    assertThrows(NotSignedInException.class, () -> notes.add("unknown"));

    assertEquals(List.of("DENIED not-signed-in nobody"), outcomes());
  }

  @Test
  void theRefusalsOfNobodyAreBoundedInEachMinuteAndThoseOfOthersAreNot() {
    actor = Optional.empty();
    IntStream.range(0, 2 * AnonymousLimit.A_MINUTE).forEach(i -> denied());
    assertEquals(AnonymousLimit.A_MINUTE, outcomes().size());
    now = NOW.plusSeconds(52);
    denied();
    assertEquals(AnonymousLimit.A_MINUTE, outcomes().size());

    now = NOW.plusSeconds(53);
    denied();
    assertEquals(AnonymousLimit.A_MINUTE + 1, outcomes().size());
    actor = Optional.of(VIEWER);
    IntStream.range(0, AnonymousLimit.A_MINUTE + 1)
        .forEach(i -> assertThrows(PermissionDeniedException.class, () -> notes.add("a")));

    assertEquals(2 * AnonymousLimit.A_MINUTE + 2, outcomes().size());
  }

  private void denied() {
    assertThrows(NotSignedInException.class, () -> notes.add("a"));
  }
}
