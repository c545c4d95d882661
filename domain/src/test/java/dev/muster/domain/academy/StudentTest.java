package dev.muster.domain.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import org.junit.jupiter.api.Test;

/** Values check themselves, and a change makes the next version. */
class StudentTest {
  private static final Student FIRST =
      new Student(new StudentId(1), Version.FIRST, profile("First"));

  @Test
  void anotherProfileMakesTheNextVersion() {
    assertEquals(
        new Student(new StudentId(1), Version.FIRST.next(), profile("Second")),
        FIRST.revised(profile("Second")));
  }

  @Test
  void theSameProfileChangesNothing() {
    assertSame(FIRST, FIRST.revised(profile("First")));
  }

  @Test
  void anIdentityIsPositive() {
    assertThrows(InvalidValueException.class, () -> new StudentId(0));
  }

  @Test
  void aNameIsATextOfLimitedLength() {
    String longest = "x".repeat(StudentName.MAX_LENGTH);

    assertEquals(longest, new StudentName(longest).value());
    assertThrows(InvalidValueException.class, () -> new StudentName(longest + "x"));
  }

  @Test
  void aRefusalHasACodeAndASentence() {
    UnknownStudent unknown = new UnknownStudent(new StudentId(7));

    assertEquals("unknown-student", unknown.code());
    assertEquals("There is no student 7.", unknown.sentence());
  }

  private static StudentProfile profile(String name) {
    return new StudentProfile(new StudentName(name));
  }
}
