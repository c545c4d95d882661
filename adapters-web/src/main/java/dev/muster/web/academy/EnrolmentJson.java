package dev.muster.web.academy;

import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.nullable;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.application.Moments;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentChange;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.StudentId;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.Literals;
import dev.muster.platform.web.input.ReadOnlyMembers;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An enrolment in JSON. */
@Serdeable
record EnrolmentJson(
    long courseId,
    long studentId,
    EnrolmentStatus status,
    @Nullable Grade grade,
    Instant enrolledAt) {
  static EnrolmentJson of(Enrolment stored) {
    return new EnrolmentJson(
        stored.course().value(),
        stored.student().value(),
        stored.status(),
        stored.grade().orElse(null),
        stored.enrolledAt());
  }

  /**
   * The wishes of a request about one enrolment.
   *
   * @param change the requested change
   * @param kept the read-only members, equal to the stored ones
   * @param enrols whether it says nothing that only a stored enrolment can have
   */
  record Request(EnrolmentChange change, ReadOnlyMembers<Enrolment> kept, boolean enrols) {
    /** Returns the change of a stored enrolment. */
    EnrolmentChange changeOf(Enrolment stored) {
      kept.check(stored);
      return change;
    }
  }

  /** Reads a merge patch, or an enrolment as it was read. */
  static Request request(CourseId course, StudentId student, JsonBody body, RequestFlaws flaws) {
    body.fixed("courseId", int64(CourseId::new), course);
    body.fixed("studentId", int64(StudentId::new), student);
    ReadOnlyMembers<Enrolment> kept = new ReadOnlyMembers<>();
    Optional<EnrolmentStatus> status =
        body.optional("status", string(Literals.oneOf(EnrolmentStatus.class)));
    Optional<Optional<Grade>> grade =
        body.optional("grade", nullable(string(Literals.oneOf(Grade.class))));
    Optional<Instant> enrolledAt =
        kept.read(body, "enrolledAt", string(Moments::parse), Enrolment::enrolledAt);
    boolean enrols =
        enrolledAt.isEmpty()
            && grade.flatMap(it -> it).isEmpty()
            && status.filter(it -> it != EnrolmentStatus.ENROLLED).isEmpty();
    return body.complete(
        flaws, () -> new Request(new EnrolmentChange(status, grade), kept, enrols));
  }
}
