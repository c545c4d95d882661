package dev.muster.application.__context__.scenario;

import static dev.muster.application.__context__.contract.__Context__Fixture.assertRefused;
import static dev.muster.application.__context__.contract.__Context__Fixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.__context__.contract.__Context__Fixture;
import dev.muster.domain.__context__.__Context__Violation.Unknown__Entity__;
import dev.muster.domain.__context__.__Entity__;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** __Plural__ are added, read, listed, changed and removed. */
public interface __Entity__Scenarios extends __Context__Fixture {
  @Test
  default void whatIsAddedIsReadAndARevisionMakesTheNextVersion() {
    __Entity__ added = useCases().add(profile("First"));
    assertEquals(added, useCases().read(added.id()));

    __Entity__ revised =
        useCases().revise(added.id(), Precondition.NONE, it -> profile(it.name().value() + "!"));

    assertEquals(added.revised(profile("First!")), revised);
    assertEquals(revised, useCases().read(added.id()));
    assertEquals(revised, useCases().revise(added.id(), Precondition.NONE, it -> it));
  }

  @Test
  default void aListIsReadPageByPage() {
    List<__Entity__> all = List.of(added("C"), added("A"), added("B"));

    Page<__Entity__> first = useCases().list(new PageRequest(2, Optional.empty()));
    Page<__Entity__> last = useCases().list(new PageRequest(2, first.next()));

    assertEquals(all.subList(0, 2), first.items());
    assertEquals(new Page<>(all.subList(2, 3), Optional.empty()), last);
    assertThrows(
        InvalidCursorException.class,
        () -> useCases().list(new PageRequest(2, Optional.of("other"))));
  }

  @Test
  default void whoeverHasSeenAnOlderVersionChangesNothing() {
    __Entity__ first = added("First");
    Precondition seen = Precondition.oneOf(Set.of(first.version()));
    __Entity__ second = useCases().revise(first.id(), seen, it -> profile("Second"));

    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().revise(first.id(), seen, it -> profile("Third")));
    assertThrows(PreconditionFailedException.class, () -> useCases().remove(first.id(), seen));
    assertEquals(second, useCases().read(first.id()));
  }

  @Test
  default void whatIsRemovedIsUnknown() {
    __Entity__ added = added("Removed");

    useCases().remove(added.id(), Precondition.NONE);

    Unknown__Entity__ unknown = new Unknown__Entity__(added.id());
    assertRefused(unknown, () -> useCases().read(added.id()));
    assertRefused(unknown, () -> useCases().revise(added.id(), Precondition.NONE, it -> it));
    assertRefused(unknown, () -> useCases().remove(added.id(), Precondition.NONE));
  }
}
