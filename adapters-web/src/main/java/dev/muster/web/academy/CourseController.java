package dev.muster.web.academy;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.academy.AcademyPermissions;
import dev.muster.application.academy.AcademyQueries;
import dev.muster.application.academy.Courses;
import dev.muster.application.academy.query.CourseFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.academy.AcademyViolation.CapacityBelowEnrolled;
import dev.muster.domain.academy.AcademyViolation.CourseCodeTaken;
import dev.muster.domain.academy.AcademyViolation.HasCompletions;
import dev.muster.domain.academy.AcademyViolation.HasEnrolments;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
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
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Creates;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Patches;
import dev.muster.platform.web.openapi.ReadsOne;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Success;
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

/** Courses over HTTP. */
@Controller("/courses")
@Tag(name = "Courses")
final class CourseController {
  private final Courses courses;
  private final AcademyQueries queries;
  private final IdempotentAnswers answers;

  CourseController(Courses courses, AcademyQueries queries, IdempotentAnswers answers) {
    this.courses = courses;
    this.queries = queries;
    this.answers = answers;
  }

  @Post
  @Needs(AcademyPermissions.WRITE)
  @Operation(
      operationId = "addCourse",
      summary = "Add a course",
      description = "The code of a course is unique, whatever its case.")
  @Takes(schema = "CourseProfile", examples = "CourseToAdd")
  @Creates(schema = "Course", example = "CourseAdded")
  @Refuses(CourseCodeTaken.class)
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    CourseProfile profile = CourseJson.profile(body, flaws);
    return answers.answer(request, idempotencyKey, body, () -> added(courses.add(profile)));
  }

  @Get
  @Needs(AcademyPermissions.READ)
  @Operation(operationId = "listCourses", summary = "List courses")
  @Lists(schema = "Course", items = "courses", example = "Courses")
  HttpResponse<PageJson<CourseJson>> list(
      HttpRequest<?> request,
      @QueryValue Optional<NameFragment> name,
      @QueryValue Optional<NameFragment> code,
      @QueryValue Optional<Flag> seats,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    CourseFilter filter = new CourseFilter(name, code, seats.map(Flag::value));
    return PageJson.answer(
        request, queries.courses(filter, Limit.page(limit, after)), CourseJson::of);
  }

  @Get("/{courseId}")
  @Needs(AcademyPermissions.READ)
  @Operation(operationId = "readCourse", summary = "Read a course")
  @ReadsOne(schema = "Course", example = "Course")
  @Refuses(UnknownCourse.class)
  HttpResponse<CourseJson> read(
      @PathVariable CourseId courseId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Course stored = queries.course(courseId);
    return IfNoneMatch.answer(ifMatch, ifNoneMatch, stored.version(), CourseJson.of(stored));
  }

  @Patch("/{courseId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(AcademyPermissions.WRITE)
  @Operation(
      operationId = "reviseCourse",
      summary = "Change a course in part",
      description =
          "A null takes the limit of seats away. A capacity is not lowered below the number of"
              + " enrolled students.")
  @Takes(schema = "CoursePatch", examples = "MoreSeats")
  @Patches(schema = "Course", example = "CourseWithMoreSeats")
  @Refuses({UnknownCourse.class, CourseCodeTaken.class, CapacityBelowEnrolled.class})
  HttpResponse<CourseJson> revise(
      @PathVariable CourseId courseId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Course revised =
        courses.revise(courseId, IfMatch.of(ifMatch), CourseJson.patch(courseId, body, flaws));
    return EntityTag.of(revised.version()).on(HttpResponse.ok(CourseJson.of(revised)));
  }

  @Delete("/{courseId}")
  @Needs(AcademyPermissions.WRITE)
  @Operation(
      operationId = "removeCourse",
      summary = "Remove a course",
      description =
          "A course that has enrolments is removed only with them: cascade=true. One that somebody"
              + " has completed is kept. What other contexts keep about the course goes with it.")
  @Success({
    @Answer(
        told = "It is gone, and so is what is counted",
        schema = "CourseRemoval",
        example = "CourseRemoval"),
    @Answer(status = 204, told = "It is gone; nothing else was counted", body = false)
  })
  @Refuses({UnknownCourse.class, HasEnrolments.class, HasCompletions.class})
  HttpResponse<CourseRemovalJson> remove(
      @PathVariable CourseId courseId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @QueryValue Optional<Flag> cascade) {
    boolean all = cascade.map(Flag::value).orElse(false);
    return CourseRemovalJson.answer(all, courses.remove(courseId, IfMatch.of(ifMatch), all));
  }

  @Get("/{courseId}/summary")
  @Needs(AcademyPermissions.READ)
  @Operation(
      operationId = "summariseCourse",
      summary = "Count the students of a course",
      description = "By status, and the completed ones by grade.")
  @Success(@Answer(told = "The numbers", schema = "CourseSummary", example = "CourseSummary"))
  @Refuses(UnknownCourse.class)
  CourseSummaryJson summary(@PathVariable CourseId courseId) {
    return CourseSummaryJson.of(queries.summary(courseId));
  }

  private static HttpResponse<CourseJson> added(Course stored) {
    URI location = URI.create("/courses/" + stored.id().value());
    return EntityTag.of(stored.version()).on(HttpResponse.created(CourseJson.of(stored), location));
  }
}
