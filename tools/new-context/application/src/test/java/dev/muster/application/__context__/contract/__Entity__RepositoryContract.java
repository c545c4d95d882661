package dev.muster.application.__context__.contract;

import static dev.muster.application.__context__.contract.__Context__Fixture.assertRefused;
import static dev.muster.application.__context__.contract.__Context__Fixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.Version;
import dev.muster.domain.__context__.__Context__Violation.Unknown__Entity__;
import dev.muster.domain.__context__.__Entity__;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of __plural__. */
public interface __Entity__RepositoryContract extends __Context__Fixture {
  @Test
  default void whatIsAddedIsFoundAndClaimedAsItIs() {
    __Entity__ added = added("Zoë \\ % _ ' \" 🦉");

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
    __Entity__ other = added("Other");
    __Entity__ changed = added("Before").revised(profile("After"));

    ports().repository().update(changed);

    assertEquals(Optional.of(changed), ports().reader().find(changed.id()));
    assertEquals(Optional.of(other), ports().reader().find(other.id()));
  }

  @Test
  default void anUpdateOfAnOlderVersionIsRefused() {
    __Entity__ first = added("First");
    __Entity__ second = first.revised(profile("Second"));
    ports().repository().update(second);

    assertThrows(
        StaleVersionException.class,
        () -> ports().repository().update(first.revised(profile("Third"))));
    assertEquals(Optional.of(second), ports().reader().find(first.id()));
  }

  @Test
  default void whatIsRemovedIsGoneAndNothingElseIs() {
    __Entity__ kept = added("Kept");
    __Entity__ removed = added("Removed");

    ports().repository().remove(removed.id());

    assertEquals(Optional.empty(), ports().reader().find(removed.id()));
    assertEquals(Optional.of(kept), ports().reader().find(kept.id()));
  }

  @Test
  default void whatIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    Unknown__Entity__ unknown = new Unknown__Entity__(NOBODY);
    __Entity__ nobody = new __Entity__(NOBODY, Version.FIRST.next(), profile("Nobody"));
    added("Somebody");

    assertEquals(Optional.empty(), unit(() -> ports().repository().claim(NOBODY)));
    assertRefused(unknown, () -> ports().repository().update(nobody));
    assertRefused(unknown, () -> ports().repository().remove(NOBODY));
  }
}
