package dev.muster.cli.academy;

import dev.muster.application.academy.transfer.AcademyEntry;
import dev.muster.application.academy.transfer.AcademyEntry.OfCourse;
import dev.muster.application.academy.transfer.AcademyEntry.OfEnrolment;
import dev.muster.application.academy.transfer.AcademyEntry.OfStudent;
import dev.muster.application.transfer.entry.Line;
import dev.muster.domain.Email;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Name;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import dev.muster.platform.shell.transfer.ContextFiles;
import dev.muster.platform.shell.transfer.EntryFile;
import dev.muster.platform.shell.transfer.Fields;
import dev.muster.platform.shell.transfer.ImportOptions;
import dev.muster.platform.shell.transfer.Values;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Describes the files of the academy. */
public final class AcademyFiles implements ContextFiles {
  /** Called by the framework when it looks for the files of all contexts. */
  public AcademyFiles() {}

  @Override
  public List<EntryFile<?>> files(ImportOptions options) {
    return List.of(
        new EntryFile<>(
            AcademyEntry.STUDENTS,
            OfStudent.class,
            List.of("id", "name", "email"),
            Map.of(),
            AcademyFiles::student,
            it ->
                List.of(
                    it.id().value(), it.profile().name().value(), it.profile().email().value())),
        new EntryFile<>(
            AcademyEntry.COURSES,
            OfCourse.class,
            List.of("id", "name", "code", "capacity"),
            Map.of("capacity", "no course has a limit"),
            AcademyFiles::course,
            it ->
                List.of(
                    it.id().value(),
                    it.profile().name().value(),
                    it.profile().code().value(),
                    it.profile().capacity().map(limit -> "" + limit.seats()).orElse(""))),
        new EntryFile<>(
            AcademyEntry.ENROLMENTS,
            OfEnrolment.class,
            List.of("courseId", "studentId", "status", "grade", "enrolledAt"),
            Map.of(
                "status", "each is ENROLLED",
                "grade", "no student has one",
                "enrolledAt", "each begins now"),
            fields -> enrolment(fields, options),
            it ->
                List.of(
                    it.course().value(),
                    it.student().value(),
                    it.status(),
                    it.grade().map(Enum::name).orElse(""),
                    it.enrolledAt())));
  }

  private static Line student(Fields fields) {
    var id = fields.identity("id", StudentId::new);
    var name = fields.get("name", Name::new);
    var email = fields.get("email", Email::new);
    return fields.line(
        () ->
            new OfStudent(
                id.orElseThrow(), new StudentProfile(name.orElseThrow(), email.orElseThrow())));
  }

  private static Line course(Fields fields) {
    var id = fields.identity("id", CourseId::new);
    var name = fields.get("name", Name::new);
    var code = fields.get("code", CourseCode::new);
    var capacity =
        fields.get(
            "capacity", text -> Values.optional(text, it -> new Capacity(Values.number(it))));
    return fields.line(
        () ->
            new OfCourse(
                id.orElseThrow(),
                new CourseProfile(
                    name.orElseThrow(), code.orElseThrow(), capacity.flatMap(it -> it))));
  }

  private static Line enrolment(Fields fields, ImportOptions options) {
    var course = fields.get("courseId", text -> new CourseId(Values.id(text)));
    var student = fields.get("studentId", text -> new StudentId(Values.id(text)));
    var status = fields.get("status", text -> Values.word(EnrolmentStatus.class, text));
    var grade =
        fields.get("grade", text -> Values.optional(text, it -> Values.word(Grade.class, it)));
    var enrolledAt =
        fields.get("enrolledAt", text -> beginning(options.moment(text), fields.now()));
    return fields.line(
        () ->
            new OfEnrolment(
                course.orElseThrow(),
                student.orElseThrow(),
                status.orElse(EnrolmentStatus.ENROLLED),
                grade.flatMap(it -> it),
                enrolledAt.orElse(fields.now())));
  }

  private static Instant beginning(Instant moment, Instant now) {
    if (moment.isBefore(Instant.EPOCH) || moment.isAfter(now)) {
      throw new InvalidValueException("must lie between the year 1970 and now, which is " + now);
    }
    return moment;
  }
}
