package dev.muster.domain.__context__;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Version;
import dev.muster.domain.__context__.__Context__Violation.Unknown__Entity__;
import org.junit.jupiter.api.Test;

/** Values check themselves, and a change makes the next version. */
class __Entity__Test {
  private static final __Entity__ FIRST =
      new __Entity__(new __Entity__Id(1), Version.FIRST, profile("First"));

  @Test
  void anotherProfileMakesTheNextVersion() {
    assertEquals(
        new __Entity__(new __Entity__Id(1), Version.FIRST.next(), profile("Second")),
        FIRST.revised(profile("Second")));
  }

  @Test
  void theSameProfileChangesNothing() {
    assertSame(FIRST, FIRST.revised(profile("First")));
  }

  @Test
  void anIdentityIsPositive() {
    assertThrows(InvalidValueException.class, () -> new __Entity__Id(0));
  }

  @Test
  void aNameIsATextOfLimitedLength() {
    String longest = "x".repeat(__Entity__Name.MAX_LENGTH);

    assertEquals(longest, new __Entity__Name(longest).value());
    assertThrows(InvalidValueException.class, () -> new __Entity__Name(longest + "x"));
  }

  @Test
  void aRefusalHasACodeAndASentence() {
    Unknown__Entity__ unknown = new Unknown__Entity__(new __Entity__Id(7));

    assertEquals("unknown-__code__", unknown.code());
    assertEquals("There is no __words__ 7.", unknown.sentence());
  }

  private static __Entity__Profile profile(String name) {
    return new __Entity__Profile(new __Entity__Name(name));
  }
}
