package dev.muster.domain.academy;

import static dev.muster.domain.academy.AcademyExamples.COURSE;
import static dev.muster.domain.academy.AcademyExamples.assertRefused;
import static dev.muster.domain.academy.AcademyExamples.capacity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.CapacityBelowEnrolled;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A course never has fewer seats than students that sit on them. */
class CourseTest {
  private static final Course COURSE_OF_3 = new Course(COURSE, Version.FIRST, profile(capacity(3)));

  @Test
  void aCapacityIsNotLoweredBelowTheEnrolled() {
    assertRefused(
        new CapacityBelowEnrolled(COURSE, new Capacity(1), 2),
        () -> COURSE_OF_3.revised(profile(capacity(1)), 2));
    assertEquals(
        new Course(COURSE, Version.FIRST.next(), profile(capacity(2))),
        COURSE_OF_3.revised(profile(capacity(2)), 2));
  }

  @Test
  void aCapacityIsTakenAwayHoweverManyAreEnrolled() {
    assertEquals(
        new Course(COURSE, Version.FIRST.next(), profile(Optional.empty())),
        COURSE_OF_3.revised(profile(Optional.empty()), 3));
  }

  @Test
  void theSameProfileChangesNothing() {
    assertSame(COURSE_OF_3, COURSE_OF_3.revised(profile(capacity(3)), 3));
  }

  @Test
  void aSeatIsFreeWhileFewerAreEnrolledThanTheCapacitySays() {
    assertTrue(COURSE_OF_3.seats(2).hasFree());
    assertFalse(COURSE_OF_3.seats(3).hasFree());
    assertTrue(new Seats(Optional.empty(), Long.MAX_VALUE).hasFree());
  }

  private static CourseProfile profile(Optional<Capacity> capacity) {
    return new CourseProfile(new Name("Algebra"), new CourseCode("ALG1"), capacity);
  }
}
