package dev.muster.application.library.scenario;

import static dev.muster.application.library.contract.LibraryFixture.assertRefused;
import static dev.muster.application.library.contract.LibraryFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.library.contract.LibraryFixture;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Authors are added, read, listed, changed and removed. */
public interface AuthorScenarios extends LibraryFixture {
  @Test
  default void whatIsAddedIsReadAndARevisionMakesTheNextVersion() {
    Author added = useCases().add(profile("First"));
    assertEquals(added, useCases().read(added.id()));

    Author revised =
        useCases().revise(added.id(), Precondition.NONE, it -> profile(it.name().value() + "!"));

    assertEquals(added.revised(profile("First!")), revised);
    assertEquals(revised, useCases().read(added.id()));
    assertEquals(revised, useCases().revise(added.id(), Precondition.NONE, it -> it));
  }

  @Test
  default void aListIsReadPageByPage() {
    List<Author> all = List.of(added("C"), added("A"), added("B"));

    Page<Author> first = useCases().list(new PageRequest(2, Optional.empty()));
    Page<Author> last = useCases().list(new PageRequest(2, first.next()));

    assertEquals(all.subList(0, 2), first.items());
    assertEquals(new Page<>(all.subList(2, 3), Optional.empty()), last);
    assertThrows(
        InvalidCursorException.class,
        () -> useCases().list(new PageRequest(2, Optional.of("other"))));
  }

  @Test
  default void whoeverHasSeenAnOlderVersionChangesNothing() {
    Author first = added("First");
    Precondition seen = Precondition.oneOf(Set.of(first.version()));
    Author second = useCases().revise(first.id(), seen, it -> profile("Second"));

    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().revise(first.id(), seen, it -> profile("Third")));
    assertThrows(PreconditionFailedException.class, () -> useCases().remove(first.id(), seen));
    assertEquals(second, useCases().read(first.id()));
  }

  @Test
  default void whatIsRemovedIsUnknown() {
    Author added = added("Removed");

    useCases().remove(added.id(), Precondition.NONE);

    UnknownAuthor unknown = new UnknownAuthor(added.id());
    assertRefused(unknown, () -> useCases().read(added.id()));
    assertRefused(unknown, () -> useCases().revise(added.id(), Precondition.NONE, it -> it));
    assertRefused(unknown, () -> useCases().remove(added.id(), Precondition.NONE));
  }
}
