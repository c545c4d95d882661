package dev.muster.application.academy.scenario;

import static dev.muster.application.academy.contract.AcademyFixture.assertRefused;
import static dev.muster.application.academy.contract.AcademyFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.academy.contract.AcademyFixture;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.Student;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Students are added, read, listed, changed and removed. */
public interface StudentScenarios extends AcademyFixture {
  @Test
  default void whatIsAddedIsReadAndARevisionMakesTheNextVersion() {
    Student added = useCases().add(profile("First"));
    assertEquals(added, useCases().read(added.id()));

    Student revised =
        useCases().revise(added.id(), Precondition.NONE, it -> profile(it.name().value() + "!"));

    assertEquals(added.revised(profile("First!")), revised);
    assertEquals(revised, useCases().read(added.id()));
    assertEquals(revised, useCases().revise(added.id(), Precondition.NONE, it -> it));
  }

  @Test
  default void aListIsReadPageByPage() {
    List<Student> all = List.of(added("C"), added("A"), added("B"));

    Page<Student> first = useCases().list(new PageRequest(2, Optional.empty()));
    Page<Student> last = useCases().list(new PageRequest(2, first.next()));

    assertEquals(all.subList(0, 2), first.items());
    assertEquals(new Page<>(all.subList(2, 3), Optional.empty()), last);
    assertThrows(
        InvalidCursorException.class,
        () -> useCases().list(new PageRequest(2, Optional.of("other"))));
  }

  @Test
  default void whoeverHasSeenAnOlderVersionChangesNothing() {
    Student first = added("First");
    Precondition seen = Precondition.oneOf(Set.of(first.version()));
    Student second = useCases().revise(first.id(), seen, it -> profile("Second"));

    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().revise(first.id(), seen, it -> profile("Third")));
    assertThrows(PreconditionFailedException.class, () -> useCases().remove(first.id(), seen));
    assertEquals(second, useCases().read(first.id()));
  }

  @Test
  default void whatIsRemovedIsUnknown() {
    Student added = added("Removed");

    useCases().remove(added.id(), Precondition.NONE);

    UnknownStudent unknown = new UnknownStudent(added.id());
    assertRefused(unknown, () -> useCases().read(added.id()));
    assertRefused(unknown, () -> useCases().revise(added.id(), Precondition.NONE, it -> it));
    assertRefused(unknown, () -> useCases().remove(added.id(), Precondition.NONE));
  }
}
