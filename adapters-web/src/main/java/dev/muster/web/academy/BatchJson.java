package dev.muster.web.academy;

import static dev.muster.platform.web.input.JsonType.array;
import static dev.muster.platform.web.input.JsonType.int64;

import dev.muster.application.academy.Enrolments;
import dev.muster.domain.academy.BatchEnrolment;
import dev.muster.domain.academy.EnrolmentOutcome;
import dev.muster.domain.academy.StudentId;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/** The outcomes of a batch in JSON, with the number of each. */
@Serdeable
record BatchJson(
    long enrolled,
    long returned,
    long alreadyEnrolled,
    long alreadyCompleted,
    long courseFull,
    long unknown,
    List<Item> items) {
  /** The outcome for one student. */
  @Serdeable
  record Item(long studentId, EnrolmentOutcome outcome) {}

  static BatchJson of(BatchEnrolment.Result result) {
    return new BatchJson(
        result.count(EnrolmentOutcome.ENROLLED),
        result.count(EnrolmentOutcome.RETURNED),
        result.count(EnrolmentOutcome.ALREADY_ENROLLED),
        result.count(EnrolmentOutcome.ALREADY_COMPLETED),
        result.count(EnrolmentOutcome.COURSE_FULL),
        result.count(EnrolmentOutcome.UNKNOWN_STUDENT),
        result.decisions().stream()
            .map(it -> new Item(it.student().value(), it.outcome()))
            .toList());
  }

  /** Reads the students to enrol. */
  static List<StudentId> students(JsonBody body, RequestFlaws flaws) {
    Optional<List<StudentId>> students =
        body.required("studentIds", array(Enrolments.MAX_BATCH, int64(StudentId::new)));
    return body.complete(flaws, students::orElseThrow);
  }
}
