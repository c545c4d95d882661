package dev.muster.web.academy;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.academy.AcademyPermissions;
import dev.muster.application.academy.AcademyQueries;
import dev.muster.application.academy.Students;
import dev.muster.application.academy.query.EnrolmentFilter;
import dev.muster.application.academy.query.StudentFilter;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.EmailFragment;
import dev.muster.domain.NameFragment;
import dev.muster.domain.academy.AcademyViolation.HasCompletions;
import dev.muster.domain.academy.AcademyViolation.HasEnrolments;
import dev.muster.domain.academy.AcademyViolation.StudentEmailTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IdempotentAnswers;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.input.CommonParameters;
import dev.muster.platform.web.input.Flag;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.Limit;
import dev.muster.platform.web.openapi.Creates;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Patches;
import dev.muster.platform.web.openapi.ReadsOne;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Removes;
import dev.muster.platform.web.openapi.Takes;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;

/** Students over HTTP, and the courses that each takes. */
@Controller("/students")
@Tag(name = "Students")
final class StudentController {
  private final Students students;
  private final AcademyQueries queries;
  private final IdempotentAnswers answers;
  private final Permissions permissions;

  StudentController(
      Students students,
      AcademyQueries queries,
      IdempotentAnswers answers,
      Permissions permissions) {
    this.students = students;
    this.queries = queries;
    this.answers = answers;
    this.permissions = permissions;
  }

  @Post
  @Needs(AcademyPermissions.WRITE)
  @Operation(
      operationId = "addStudent",
      summary = "Add a student",
      description = "The e-mail address of a student is unique, whatever its case.")
  @Takes(schema = "StudentProfile", examples = "StudentToAdd")
  @Creates(schema = "Student", example = "StudentAdded")
  @Refuses(StudentEmailTaken.class)
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    StudentProfile profile = StudentJson.profile(body, flaws);
    return answers.answer(request, idempotencyKey, body, () -> added(students.add(profile)));
  }

  @Get
  @Needs(AcademyPermissions.READ)
  @Operation(operationId = "listStudents", summary = "List students")
  @Lists(schema = "Student", items = "students", example = "Students")
  HttpResponse<PageJson<StudentJson>> list(
      HttpRequest<?> request,
      @QueryValue Optional<NameFragment> name,
      @QueryValue Optional<EmailFragment> email,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    // A search by parts of an address would tell the address, part by part.
    email.ifPresent(_ -> permissions.require(AcademyPermissions.EMAILS));
    boolean emails = seesEmails();
    StudentFilter filter = new StudentFilter(name, email);
    return PageJson.answer(
        request,
        queries.students(filter, Limit.page(limit, after)),
        student -> StudentJson.of(student, emails));
  }

  @Get("/{studentId}")
  @Needs(AcademyPermissions.READ)
  @Operation(operationId = "readStudent", summary = "Read a student")
  @ReadsOne(schema = "Student", example = "Student")
  @Refuses(UnknownStudent.class)
  HttpResponse<StudentJson> read(
      @PathVariable StudentId studentId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Student stored = queries.student(studentId);
    boolean emails = seesEmails();
    return IfNoneMatch.answer(
        ifMatch,
        ifNoneMatch,
        EntityTag.of(stored.version(), emails),
        StudentJson.of(stored, emails));
  }

  @Patch("/{studentId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(AcademyPermissions.WRITE)
  @Operation(operationId = "reviseStudent", summary = "Change a student in part")
  @Takes(schema = "StudentPatch", examples = "StudentChange")
  @Patches(schema = "Student", example = "StudentChanged")
  @Refuses({UnknownStudent.class, StudentEmailTaken.class})
  HttpResponse<StudentJson> revise(
      @PathVariable StudentId studentId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Student revised =
        students.revise(
            studentId, IfMatch.of(ifMatch), StudentJson.patch(studentId, body, flaws, permissions));
    boolean emails = seesEmails();
    return EntityTag.of(revised.version(), emails)
        .on(HttpResponse.ok(StudentJson.of(revised, emails)));
  }

  @Delete("/{studentId}")
  @Needs(AcademyPermissions.WRITE)
  @Operation(
      operationId = "removeStudent",
      summary = "Remove a student",
      description =
          "A student that has enrolments is removed only with them: cascade=true. One that has"
              + " completed a course is kept.")
  @Removes(schema = "EnrolmentRemoval", example = "EnrolmentRemoval")
  @Refuses({UnknownStudent.class, HasEnrolments.class, HasCompletions.class})
  HttpResponse<EnrolmentRemovalJson> remove(
      @PathVariable StudentId studentId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @QueryValue Optional<Flag> cascade) {
    boolean all = cascade.map(Flag::value).orElse(false);
    return EnrolmentRemovalJson.answer(all, students.remove(studentId, IfMatch.of(ifMatch), all));
  }

  @Get("/{studentId}/courses")
  @Needs(AcademyPermissions.READ)
  @Operation(operationId = "listCoursesOfStudent", summary = "List the courses of a student")
  @Lists(
      schema = "StudentCourse",
      example = "CoursesOfStudent",
      items = "courses, with what the student is in each")
  @Refuses(UnknownStudent.class)
  HttpResponse<PageJson<StudentCourseJson>> courses(
      HttpRequest<?> request,
      @PathVariable StudentId studentId,
      @QueryValue Optional<EnrolmentStatus> status,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    EnrolmentFilter filter = new EnrolmentFilter(status, Optional.empty());
    return PageJson.answer(
        request,
        queries.coursesOf(studentId, filter, Limit.page(limit, after)),
        StudentCourseJson::of);
  }

  private HttpResponse<StudentJson> added(Student stored) {
    boolean emails = seesEmails();
    URI location = URI.create("/students/" + stored.id().value());
    return EntityTag.of(stored.version(), emails)
        .on(HttpResponse.created(StudentJson.of(stored, emails), location));
  }

  private boolean seesEmails() {
    return permissions.include(AcademyPermissions.EMAILS);
  }
}
