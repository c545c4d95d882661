package dev.muster.application.academy.contract;

import static dev.muster.application.academy.contract.AcademyFixture.assertRefused;
import static dev.muster.application.academy.contract.AcademyFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.Student;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of students. */
public interface StudentRepositoryContract extends AcademyFixture {
  @Test
  default void whatIsAddedIsFoundAndClaimedAsItIs() {
    Student added = added("Zoë \\ % _ ' \" 🦉");

    assertEquals(profile("Zoë \\ % _ ' \" 🦉"), added.profile());
    assertEquals(Version.FIRST, added.version());
    assertEquals(Optional.of(added), ports().reader().find(added.id()));
    assertEquals(Optional.of(added), unit(() -> ports().repository().claim(added.id())));
  }

  @Test
  default void twoWithTheSameProfileAreTwo() {
    assertNotEquals(added("Same").id(), added("Same").id());
  }

  @Test
  default void anUpdateReplacesTheVersionBefore() {
    Student other = added("Other");
    Student changed = added("Before").revised(profile("After"));

    ports().repository().update(changed);

    assertEquals(Optional.of(changed), ports().reader().find(changed.id()));
    assertEquals(Optional.of(other), ports().reader().find(other.id()));
  }

  @Test
  default void anUpdateOfAnOlderVersionIsRefused() {
    Student first = added("First");
    Student second = first.revised(profile("Second"));
    ports().repository().update(second);

    assertThrows(
        StaleVersionException.class,
        () -> ports().repository().update(first.revised(profile("Third"))));
    assertEquals(Optional.of(second), ports().reader().find(first.id()));
  }

  @Test
  default void whatIsRemovedIsGoneAndNothingElseIs() {
    Student kept = added("Kept");
    Student removed = added("Removed");

    ports().repository().remove(removed.id());

    assertEquals(Optional.empty(), ports().reader().find(removed.id()));
    assertEquals(Optional.of(kept), ports().reader().find(kept.id()));
  }

  @Test
  default void whatIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    UnknownStudent unknown = new UnknownStudent(NOBODY);
    Student nobody = new Student(NOBODY, Version.FIRST.next(), profile("Nobody"));
    added("Somebody");

    assertEquals(Optional.empty(), unit(() -> ports().repository().claim(NOBODY)));
    assertRefused(unknown, () -> ports().repository().update(nobody));
    assertRefused(unknown, () -> ports().repository().remove(NOBODY));
  }
}
