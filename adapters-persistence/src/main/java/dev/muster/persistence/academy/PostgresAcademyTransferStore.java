package dev.muster.persistence.academy;

import dev.muster.application.academy.port.AcademyTransferStore;
import dev.muster.application.academy.transfer.AcademyEntry;
import dev.muster.application.academy.transfer.AcademyEntry.OfCourse;
import dev.muster.application.academy.transfer.AcademyEntry.OfEnrolment;
import dev.muster.application.academy.transfer.AcademyEntry.OfStudent;
import dev.muster.domain.Email;
import dev.muster.domain.academy.AcademyViolation.CourseCodeTaken;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolation.StudentEmailTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Name;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import dev.muster.platform.jdbc.bulk.LongTransaction;
import dev.muster.platform.jdbc.transfer.PostgresTransferStore;
import dev.muster.platform.jdbc.transfer.TransferTable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Stores and reads the whole academy in PostgreSQL. */
@Singleton
final class PostgresAcademyTransferStore extends PostgresTransferStore
    implements AcademyTransferStore {
  private static final TransferTable<OfStudent> STUDENTS =
      new TransferTable<>(
              AcademyEntry.STUDENTS,
              OfStudent.class,
              "academy.student",
              "id",
              "id, name, email",
              PostgresAcademyTransferStore::student)
          .column("id", "bigint", it -> it.id().value())
          .column("name", "text", it -> it.profile().name().value())
          .column("name_folded", "text", it -> it.profile().name().folded())
          .column("email", "text", it -> it.profile().email().value())
          .column("email_folded", "text", it -> it.profile().email().folded())
          .unique("email_folded", row -> new StudentEmailTaken(new Email(row.getString("email"))));

  private static final TransferTable<OfCourse> COURSES =
      new TransferTable<>(
              AcademyEntry.COURSES,
              OfCourse.class,
              "academy.course",
              "id",
              "id, name, code, capacity",
              PostgresAcademyTransferStore::course)
          .column("id", "bigint", it -> it.id().value())
          .column("name", "text", it -> it.profile().name().value())
          .column("name_folded", "text", it -> it.profile().name().folded())
          .column("code", "text", it -> it.profile().code().value())
          .column("code_folded", "text", it -> it.profile().code().folded())
          .column(
              "capacity",
              "integer",
              it -> it.profile().capacity().map(Capacity::seats).orElse(null))
          .unique("code_folded", row -> new CourseCodeTaken(new CourseCode(row.getString("code"))));

  // The seats of a stored course, or else of the first staged one, go to the first lines.
  private static final String WITHOUT_A_SEAT =
      """
      select s.line, s.course_id
      from (
        select line, course_id, row_number() over (partition by course_id order by line) as place
        from staged_enrolments
        where status = 'ENROLLED'
      ) s
      left join academy.course c on c.id = s.course_id
      left join (
        select distinct on (id) id, capacity
        from staged_courses
        order by id, line
      ) n on n.id = s.course_id
      where s.place > case
          when c.id is null then n.capacity
          else c.capacity - c.enrolled
        end
      """;

  private static final TransferTable<OfEnrolment> ENROLMENTS =
      new TransferTable<>(
              AcademyEntry.ENROLMENTS,
              OfEnrolment.class,
              "academy.enrolment",
              "course_id, student_id",
              "course_id, student_id, status, grade, enrolled_at",
              PostgresAcademyTransferStore::enrolment)
          .column("course_id", "bigint", it -> it.course().value())
          .column("student_id", "bigint", it -> it.student().value())
          .column("status", "text", it -> it.status().name())
          .column("grade", "text", it -> it.grade().map(Enum::name).orElse(null))
          .column("enrolled_at", "timestamptz", OfEnrolment::enrolledAt)
          .refers(
              "course_id",
              COURSES,
              row -> new UnknownCourse(new CourseId(row.getLong("course_id"))))
          .refers(
              "student_id",
              STUDENTS,
              row -> new UnknownStudent(new StudentId(row.getLong("student_id"))))
          .check(WITHOUT_A_SEAT, row -> new CourseFull(new CourseId(row.getLong("course_id"))));

  PostgresAcademyTransferStore(LongTransaction transaction) {
    super(transaction, List.of(STUDENTS, COURSES, ENROLMENTS));
  }

  private static OfStudent student(ResultSet row) throws SQLException {
    return new OfStudent(
        new StudentId(row.getLong(1)),
        new StudentProfile(new Name(row.getString(2)), new Email(row.getString(3))));
  }

  private static OfCourse course(ResultSet row) throws SQLException {
    return new OfCourse(
        new CourseId(row.getLong(1)),
        new CourseProfile(
            new Name(row.getString(2)),
            new CourseCode(row.getString(3)),
            Optional.ofNullable(row.getObject(4, Integer.class)).map(Capacity::new)));
  }

  private static OfEnrolment enrolment(ResultSet row) throws SQLException {
    return new OfEnrolment(
        new CourseId(row.getLong(1)),
        new StudentId(row.getLong(2)),
        EnrolmentStatus.valueOf(row.getString(3)),
        Optional.ofNullable(row.getString(4)).map(Grade::valueOf),
        row.getObject(5, OffsetDateTime.class).toInstant());
  }
}
