package dev.muster.application.library.contract;

import static dev.muster.application.library.contract.LibraryFixture.assertRefused;
import static dev.muster.application.library.contract.LibraryFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.Version;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of authors. */
public interface AuthorRepositoryContract extends LibraryFixture {
  @Test
  default void whatIsAddedIsFoundAndClaimedAsItIs() {
    Author added = added("Zoë \\ % _ ' \" 🦉");

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
    Author other = added("Other");
    Author changed = added("Before").revised(profile("After"));

    ports().repository().update(changed);

    assertEquals(Optional.of(changed), ports().reader().find(changed.id()));
    assertEquals(Optional.of(other), ports().reader().find(other.id()));
  }

  @Test
  default void anUpdateOfAnOlderVersionIsRefused() {
    Author first = added("First");
    Author second = first.revised(profile("Second"));
    ports().repository().update(second);

    assertThrows(
        StaleVersionException.class,
        () -> ports().repository().update(first.revised(profile("Third"))));
    assertEquals(Optional.of(second), ports().reader().find(first.id()));
  }

  @Test
  default void whatIsRemovedIsGoneAndNothingElseIs() {
    Author kept = added("Kept");
    Author removed = added("Removed");

    ports().repository().remove(removed.id());

    assertEquals(Optional.empty(), ports().reader().find(removed.id()));
    assertEquals(Optional.of(kept), ports().reader().find(kept.id()));
  }

  @Test
  default void whatIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    UnknownAuthor unknown = new UnknownAuthor(NOBODY);
    Author nobody = new Author(NOBODY, Version.FIRST.next(), profile("Nobody"));
    added("Somebody");

    assertEquals(Optional.empty(), unit(() -> ports().repository().claim(NOBODY)));
    assertRefused(unknown, () -> ports().repository().update(nobody));
    assertRefused(unknown, () -> ports().repository().remove(NOBODY));
  }
}
