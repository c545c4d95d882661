package dev.muster.web.academy;

import dev.muster.application.Precondition;
import dev.muster.application.academy.AcademyPermissions;
import dev.muster.application.academy.AcademyQueries;
import dev.muster.application.academy.Enrolments;
import dev.muster.application.academy.query.EnrolmentFilter;
import dev.muster.domain.academy.AcademyViolation.AlreadyCompleted;
import dev.muster.domain.academy.AcademyViolation.CompletionWithoutGrade;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolation.GradeWithoutCompletion;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownEnrolment;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentFacts;
import dev.muster.domain.academy.EnrolmentOutcome;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.StudentId;
import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.Limit;
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Links;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Patches;
import dev.muster.platform.web.openapi.ReadsOne;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Success;
import dev.muster.platform.web.openapi.Takes;
import dev.muster.platform.web.problem.Problem;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enrolments over HTTP: all of a course, many new ones, and each by its pair. */
@Controller("/courses/{courseId}/students")
@Tag(name = "Enrolments")
final class EnrolmentController {
  private final Enrolments enrolments;
  private final AcademyQueries queries;

  EnrolmentController(Enrolments enrolments, AcademyQueries queries) {
    this.enrolments = enrolments;
    this.queries = queries;
  }

  @Get
  @Needs(AcademyPermissions.READ)
  @Operation(operationId = "listStudentsOfCourse", summary = "List the students of a course")
  @Lists(
      schema = "CourseStudent",
      example = "StudentsOfCourse",
      items = "students, with what each is in the course")
  @Refuses(UnknownCourse.class)
  HttpResponse<PageJson<CourseStudentJson>> list(
      HttpRequest<?> request,
      @PathVariable CourseId courseId,
      @QueryValue Optional<EnrolmentStatus> status,
      @QueryValue Optional<Grade> grade,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    EnrolmentFilter filter = new EnrolmentFilter(status, grade);
    return PageJson.answer(
        request,
        queries.studentsOf(courseId, filter, Limit.page(limit, after)),
        CourseStudentJson::of);
  }

  @Post
  @Needs(AcademyPermissions.WRITE)
  @Operation(
      operationId = "enrolStudents",
      summary = "Enrol many students",
      description =
          "Each gets an outcome of its own, in the order asked, as if it had enrolled alone: a"
              + " student for whom no seat is left keeps no other out.")
  @Takes(schema = "EnrolmentBatchRequest", examples = "StudentsToEnrol")
  @Success(
      @Answer(
          told = "The outcome for each student",
          schema = "EnrolmentBatch",
          example = "EnrolmentBatch"))
  @Refuses(UnknownCourse.class)
  BatchJson enrolAll(
      @PathVariable CourseId courseId, @Body JsonBody body, @RequestAttribute RequestFlaws flaws) {
    return BatchJson.of(enrolments.enrolAll(courseId, BatchJson.students(body, flaws)));
  }

  @Put("/{studentId}")
  @Needs(AcademyPermissions.WRITE)
  @Operation(
      operationId = "enrolStudent",
      summary = "Enrol a student",
      description =
          "Enrols it, or lets it return after it had dropped the course. An enrolment as it was"
              + " read may be sent, too: it is then changed to that state, as by PATCH.")
  @Takes(schema = "EnrolmentRequest", examples = "EnrolmentRequest")
  @Links(schema = "Enrolment", example = "Enrolment")
  @Refuses({
    UnknownCourse.class,
    UnknownStudent.class,
    UnknownEnrolment.class,
    CourseFull.class,
    AlreadyCompleted.class,
    GradeWithoutCompletion.class,
    CompletionWithoutGrade.class
  })
  HttpResponse<EnrolmentJson> enrol(
      @PathVariable CourseId courseId,
      @PathVariable StudentId studentId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch,
      @Body @Nullable JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    EnrolmentJson.Request asked =
        EnrolmentJson.request(courseId, studentId, JsonBody.orEmpty(body), flaws);
    Precondition precondition = IfMatch.of(ifMatch).and(IfNoneMatch.of(ifNoneMatch));
    if (!asked.enrols()) {
      return ok(enrolments.change(courseId, studentId, precondition, asked::changeOf));
    }
    EnrolmentFacts.Result result = enrolments.enrol(courseId, studentId, precondition);
    Enrolment enrolment = result.enrolment();
    return result.outcome() == EnrolmentOutcome.ENROLLED
        ? EntityTag.of(enrolment.version())
            .on(HttpResponse.created(EnrolmentJson.of(enrolment), location(enrolment)))
        : ok(enrolment);
  }

  @Get("/{studentId}")
  @Needs(AcademyPermissions.READ)
  @Operation(operationId = "readEnrolment", summary = "Read an enrolment")
  @ReadsOne(schema = "Enrolment", example = "Enrolment")
  @Refuses({UnknownCourse.class, UnknownStudent.class, UnknownEnrolment.class})
  HttpResponse<EnrolmentJson> read(
      @PathVariable CourseId courseId,
      @PathVariable StudentId studentId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Enrolment stored = queries.enrolment(courseId, studentId);
    return IfNoneMatch.answer(ifMatch, ifNoneMatch, stored.version(), EnrolmentJson.of(stored));
  }

  @Patch("/{studentId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(AcademyPermissions.GRADE)
  @Operation(
      operationId = "changeEnrolment",
      summary = "Change the status or the grade of an enrolment",
      description =
          "A grade goes with completion, and only with it. A completion is final, but its grade"
              + " may be corrected.")
  @Takes(
      schema = "EnrolmentPatch",
      examples = {"Completion", "Drop"})
  @Patches(schema = "Enrolment", example = "CompletedEnrolment")
  @Refuses({
    UnknownCourse.class,
    UnknownStudent.class,
    UnknownEnrolment.class,
    CourseFull.class,
    AlreadyCompleted.class,
    GradeWithoutCompletion.class,
    CompletionWithoutGrade.class
  })
  HttpResponse<EnrolmentJson> change(
      @PathVariable CourseId courseId,
      @PathVariable StudentId studentId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    EnrolmentJson.Request asked = EnrolmentJson.request(courseId, studentId, body, flaws);
    return ok(enrolments.change(courseId, studentId, IfMatch.of(ifMatch), asked::changeOf));
  }

  // A problem is the only body that this operation answers with, so clients accept no other type.
  @Delete("/{studentId}")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Needs(AcademyPermissions.WRITE)
  @Operation(
      operationId = "removeEnrolment",
      summary = "Remove an enrolment",
      description = "As if it had never been; its seat is free. A completed one is kept.")
  @Success(@Answer(status = 204, told = "The enrolment is gone", body = false))
  @Refuses({
    UnknownCourse.class,
    UnknownStudent.class,
    UnknownEnrolment.class,
    AlreadyCompleted.class
  })
  HttpResponse<?> remove(
      @PathVariable CourseId courseId,
      @PathVariable StudentId studentId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch) {
    enrolments.withdraw(courseId, studentId, IfMatch.of(ifMatch));
    return HttpResponse.noContent();
  }

  private static HttpResponse<EnrolmentJson> ok(Enrolment enrolment) {
    return EntityTag.of(enrolment.version()).on(HttpResponse.ok(EnrolmentJson.of(enrolment)));
  }

  private static URI location(Enrolment it) {
    return URI.create("/courses/" + it.course().value() + "/students/" + it.student().value());
  }
}
