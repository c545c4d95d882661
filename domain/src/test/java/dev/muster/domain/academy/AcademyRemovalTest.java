package dev.muster.domain.academy;

import static dev.muster.domain.academy.AcademyExamples.COURSE;
import static dev.muster.domain.academy.AcademyExamples.STUDENT;
import static dev.muster.domain.academy.AcademyExamples.assertRefused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.HasCompletions;
import dev.muster.domain.academy.AcademyViolation.HasEnrolments;
import org.junit.jupiter.api.Test;

/** Who has enrolments is removed only with them, and whoever has completed something never is. */
class AcademyRemovalTest {
  @Test
  void whatHasNoEnrolmentsIsRemoved() {
    assertDoesNotThrow(() -> removal(STUDENT, 0, 0).approve(false));
    assertDoesNotThrow(() -> removal(COURSE, 0, 0).approve(true));
  }

  @Test
  void enrolmentsGoWithACascadeAlone() {
    assertRefused(new HasEnrolments(COURSE, 2), () -> removal(COURSE, 2, 0).approve(false));
    assertDoesNotThrow(() -> removal(COURSE, 2, 0).approve(true));
  }

  @Test
  void aCompletedEnrolmentIsARecordAndKeepsBothSides() {
    HasCompletions refusal = new HasCompletions(STUDENT, 1);

    assertRefused(refusal, () -> removal(STUDENT, 2, 1).approve(true));
    assertRefused(refusal, () -> removal(STUDENT, 2, 1).approve(false));
  }

  private static Removal removal(EnrolmentSide side, long enrolments, long completions) {
    return new Removal(side, Version.FIRST, enrolments, completions);
  }
}
