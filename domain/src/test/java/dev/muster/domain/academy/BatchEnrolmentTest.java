package dev.muster.domain.academy;

import static dev.muster.domain.academy.AcademyExamples.COURSE;
import static dev.muster.domain.academy.AcademyExamples.NOW;
import static dev.muster.domain.academy.AcademyExamples.capacity;
import static dev.muster.domain.academy.AcademyExamples.enrolment;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A batch decides as if each student had enrolled alone, in order. */
class BatchEnrolmentTest {
  private static final StudentId NEW = new StudentId(1);
  private static final StudentId SEATED = new StudentId(2);
  private static final StudentId DROPPED = new StudentId(3);
  private static final StudentId COMPLETED = new StudentId(4);
  private static final StudentId LATE = new StudentId(5);
  private static final StudentId UNKNOWN = new StudentId(9);

  @Test
  void everyStudentHasAnOutcomeInTheOrderGiven() {
    List<StudentId> asked = List.of(UNKNOWN, DROPPED, NEW, NEW, SEATED, COMPLETED, LATE, DROPPED);

    BatchEnrolment.Result result = batch(3).decide(asked, NOW);

    assertEquals(
        List.of(
            EnrolmentOutcome.UNKNOWN_STUDENT,
            EnrolmentOutcome.RETURNED,
            EnrolmentOutcome.ENROLLED,
            EnrolmentOutcome.ALREADY_ENROLLED,
            EnrolmentOutcome.ALREADY_ENROLLED,
            EnrolmentOutcome.ALREADY_COMPLETED,
            EnrolmentOutcome.COURSE_FULL,
            EnrolmentOutcome.ALREADY_ENROLLED),
        result.decisions().stream().map(BatchEnrolment.Decision::outcome).toList());
    assertEquals(asked, result.decisions().stream().map(BatchEnrolment.Decision::student).toList());
    assertEquals(List.of(NEW), result.begun().stream().map(Enrolment::student).toList());
    assertEquals(List.of(DROPPED), result.returned().stream().map(Enrolment::student).toList());
    assertEquals(3, result.count(EnrolmentOutcome.ALREADY_ENROLLED));
  }

  @Test
  void onlySoManyAreEnrolledAsSeatsAreFree() {
    List<StudentId> crowd = LongStream.rangeClosed(1, 9).mapToObj(StudentId::new).toList();
    BatchEnrolment batch =
        new BatchEnrolment(COURSE, Set.copyOf(crowd), Map.of(), new Seats(capacity(5), 2));

    BatchEnrolment.Result result = batch.decide(crowd, NOW);

    assertEquals(crowd.subList(0, 3), result.begun().stream().map(Enrolment::student).toList());
    assertEquals(6, result.count(EnrolmentOutcome.COURSE_FULL));
  }

  private static BatchEnrolment batch(int seats) {
    return new BatchEnrolment(
        COURSE,
        Set.of(NEW, SEATED, DROPPED, COMPLETED, LATE),
        Map.of(
            SEATED, enrolment(SEATED, EnrolmentStatus.ENROLLED),
            DROPPED, enrolment(DROPPED, EnrolmentStatus.DROPPED),
            COMPLETED, enrolment(COMPLETED, EnrolmentStatus.COMPLETED, Grade.A)),
        new Seats(capacity(seats), 1));
  }
}
