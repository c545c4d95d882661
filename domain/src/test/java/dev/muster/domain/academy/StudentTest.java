package dev.muster.domain.academy;

import static dev.muster.domain.academy.AcademyExamples.STUDENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.muster.domain.Email;
import dev.muster.domain.Version;
import org.junit.jupiter.api.Test;

/** A change of a student makes the next version. */
class StudentTest {
  private static final Student FIRST = new Student(STUDENT, Version.FIRST, profile("First"));

  @Test
  void anotherProfileMakesTheNextVersion() {
    assertEquals(
        new Student(STUDENT, Version.FIRST.next(), profile("Second")),
        FIRST.revised(profile("Second")));
  }

  @Test
  void theSameProfileChangesNothing() {
    assertSame(FIRST, FIRST.revised(profile("First")));
  }

  private static StudentProfile profile(String name) {
    return new StudentProfile(new Name(name), new Email(name + "@example.org"));
  }
}
