package dev.muster.domain.academy;

import static dev.muster.domain.academy.AcademyExamples.COURSE;
import static dev.muster.domain.academy.AcademyExamples.NOW;
import static dev.muster.domain.academy.AcademyExamples.SECOND;
import static dev.muster.domain.academy.AcademyExamples.STUDENT;
import static dev.muster.domain.academy.AcademyExamples.THEN;
import static dev.muster.domain.academy.AcademyExamples.assertRefused;
import static dev.muster.domain.academy.AcademyExamples.capacity;
import static dev.muster.domain.academy.AcademyExamples.enrolment;
import static dev.muster.domain.academy.EnrolmentStatus.COMPLETED;
import static dev.muster.domain.academy.EnrolmentStatus.DROPPED;
import static dev.muster.domain.academy.EnrolmentStatus.ENROLLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.AlreadyCompleted;
import dev.muster.domain.academy.AcademyViolation.CompletionWithoutGrade;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolation.GradeWithoutCompletion;
import dev.muster.domain.academy.AcademyViolation.UnknownEnrolment;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every rule of one student in one course. */
class EnrolmentFactsTest {
  private static final AlreadyCompleted ALREADY_COMPLETED = new AlreadyCompleted(COURSE, STUDENT);
  private static final CourseFull FULL = new CourseFull(COURSE);
  private static final UnknownEnrolment UNKNOWN = new UnknownEnrolment(COURSE, STUDENT);

  @Test
  void whoIsNewIsEnrolledFromNowOnToTheMicrosecond() {
    Enrolment expected =
        new Enrolment(
            COURSE,
            STUDENT,
            ENROLLED,
            Optional.empty(),
            Instant.parse("2026-03-04T05:06:07.123456Z"),
            Version.beginning(NOW));

    assertEquals(
        new EnrolmentFacts.Result(expected, EnrolmentOutcome.ENROLLED), facts(1).enrol(NOW));
  }

  @Test
  void whoIsEnrolledStaysAsItIsEvenWhereNoSeatIsFree() {
    Enrolment before = enrolment(ENROLLED);

    EnrolmentFacts.Result result = facts(before, 0).enrol(NOW);

    assertSame(before, result.enrolment());
    assertEquals(EnrolmentOutcome.ALREADY_ENROLLED, result.outcome());
  }

  @Test
  void whoHasDroppedReturnsAndKeepsTheBeginning() {
    assertEquals(
        new EnrolmentFacts.Result(
            new Enrolment(COURSE, STUDENT, ENROLLED, Optional.empty(), THEN, SECOND),
            EnrolmentOutcome.RETURNED),
        facts(enrolment(DROPPED), 1).enrol(NOW));
  }

  @Test
  void nobodyIsEnrolledOrReturnsWithoutAFreeSeat() {
    assertRefused(FULL, () -> facts(0).enrol(NOW));
    assertRefused(FULL, () -> facts(enrolment(DROPPED), 0).enrol(NOW));
    assertRefused(FULL, () -> facts(enrolment(DROPPED), 0).change(EnrolmentChange.to(ENROLLED)));
  }

  @Test
  void whatIsCompletedIsFinal() {
    EnrolmentFacts completed = facts(enrolment(COMPLETED, Grade.B), 1);

    assertRefused(ALREADY_COMPLETED, () -> completed.enrol(NOW));
    assertRefused(ALREADY_COMPLETED, () -> completed.change(EnrolmentChange.to(ENROLLED)));
    assertRefused(ALREADY_COMPLETED, () -> completed.change(EnrolmentChange.to(DROPPED)));
    assertRefused(ALREADY_COMPLETED, completed::withdraw);
  }

  @Test
  void aGradeIsCorrectedAfterwardsAndNotTakenAway() {
    EnrolmentFacts completed = facts(enrolment(COMPLETED, Grade.B), 0);

    assertEquals(
        new Enrolment(COURSE, STUDENT, COMPLETED, Optional.of(Grade.A), THEN, SECOND),
        completed.change(grade(Optional.of(Grade.A))));
    assertEquals(enrolment(COMPLETED, Grade.B), completed.change(EnrolmentChange.to(COMPLETED)));
    assertRefused(
        new CompletionWithoutGrade(COURSE, STUDENT),
        () -> completed.change(grade(Optional.empty())));
  }

  @Test
  void aGradeGoesWithCompletionAndOnlyWithIt() {
    EnrolmentFacts enrolled = facts(enrolment(ENROLLED), 0);

    assertEquals(
        new Enrolment(COURSE, STUDENT, COMPLETED, Optional.of(Grade.F), THEN, SECOND),
        enrolled.change(EnrolmentChange.completion(Grade.F)));
    assertRefused(
        new CompletionWithoutGrade(COURSE, STUDENT),
        () -> enrolled.change(EnrolmentChange.to(COMPLETED)));
    assertRefused(
        new GradeWithoutCompletion(COURSE, STUDENT),
        () -> enrolled.change(grade(Optional.of(Grade.A))));
    assertRefused(
        new GradeWithoutCompletion(COURSE, STUDENT),
        () ->
            facts(enrolment(DROPPED), 1)
                .change(
                    new EnrolmentChange(Optional.of(ENROLLED), Optional.of(Optional.of(Grade.A)))));
  }

  @Test
  void aCourseIsDroppedAndTakenUpAgainByAChange() {
    assertEquals(
        new Enrolment(COURSE, STUDENT, DROPPED, Optional.empty(), THEN, SECOND),
        facts(enrolment(ENROLLED), 0).change(EnrolmentChange.to(DROPPED)));
    assertEquals(
        new Enrolment(COURSE, STUDENT, ENROLLED, Optional.empty(), THEN, SECOND),
        facts(enrolment(DROPPED), 1).change(EnrolmentChange.to(ENROLLED)));
  }

  @Test
  void aChangeToWhatIsThereChangesNothing() {
    Enrolment enrolled = enrolment(ENROLLED);
    EnrolmentChange none = new EnrolmentChange(Optional.empty(), Optional.empty());

    assertSame(enrolled, facts(enrolled, 0).change(EnrolmentChange.to(ENROLLED)));
    assertSame(enrolled, facts(enrolled, 0).change(grade(Optional.empty())));
    assertSame(enrolled, facts(enrolled, 0).change(none));
  }

  @Test
  void whatWasNeverCompletedMayBeWithdrawn() {
    assertEquals(enrolment(ENROLLED), facts(enrolment(ENROLLED), 0).withdraw());
    assertEquals(enrolment(DROPPED), facts(enrolment(DROPPED), 0).withdraw());
  }

  @Test
  void whatIsNotThereIsNeitherChangedNorWithdrawn() {
    assertRefused(UNKNOWN, () -> facts(1).change(EnrolmentChange.completion(Grade.A)));
    assertRefused(UNKNOWN, () -> facts(1).withdraw());
  }

  private static EnrolmentChange grade(Optional<Grade> grade) {
    return new EnrolmentChange(Optional.empty(), Optional.of(grade));
  }

  private static EnrolmentFacts facts(int free) {
    return new EnrolmentFacts(COURSE, STUDENT, Optional.empty(), seats(free));
  }

  private static EnrolmentFacts facts(Enrolment enrolment, int free) {
    return new EnrolmentFacts(COURSE, STUDENT, Optional.of(enrolment), seats(free));
  }

  private static Seats seats(int free) {
    return new Seats(capacity(5), 5 - free);
  }
}
