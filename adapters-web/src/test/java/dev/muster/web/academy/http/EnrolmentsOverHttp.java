package dev.muster.web.academy.http;

import static dev.muster.web.academy.http.AcademyHttpFixture.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.platform.web.kit.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Students enrol, drop out, return and complete, each by its pair. */
public interface EnrolmentsOverHttp extends AcademyHttpFixture {
  @Test
  default void enrollingTwiceIsEnrollingOnce() {
    long course = course(1);
    long student = student("First");

    Answer first = api().send(api().request(pair(course, student)).PUT(BodyPublishers.noBody()));

    first
        .is(201, json(course, student, "ENROLLED", null, first))
        .hasHeader("Location", pair(course, student));
    Answer second = enrol(course, student).is(200, first.body());
    assertEquals(first.header("ETag"), second.header("ETag"));
    api().get(pair(course, student)).is(200, first.body());
  }

  @Test
  default void aBodyMayAskForTheEnrolmentAndForNothingThatNeedsOne() {
    long course = course(2);
    long first = student("First");
    long second = student("Second");

    api().put(pair(course, first), "{\"grade\": \"A\"}").hasStatus(404);
    api().put(pair(course, first), "{\"status\": \"DROPPED\"}").hasStatus(404);
    api().put(pair(course, first), "{\"status\": \"ENROLLED\"}").hasStatus(201);
    api().put(pair(course, second), "{\"status\": \"ENROLLED\", \"grade\": null}").hasStatus(201);
  }

  @Test
  default void aFullCourseTakesNobodyUntilASeatIsFree() {
    long course = course(1);
    List<Long> students = crowd(3);
    enrol(course, students.get(0)).hasStatus(201);

    enrol(course, students.get(1))
        .isProblem(
            409,
            "course-full",
            """
            {"title": "Course full", "detail": "Course %1$d has no free seat.",
             "instance": "%2$s", "courseId": %1$d}\
            """
                .formatted(course, pair(course, students.get(1))));
    complete(course, students.get(0), "A").hasStatus(200);
    enrol(course, students.get(1)).hasStatus(201);
    drop(course, students.get(1)).hasStatus(200);
    enrol(course, students.get(2)).hasStatus(201);
    enrol(course, students.get(1)).hasStatus(409);
    api().patch(pair(course, students.get(1)), "{\"status\": \"ENROLLED\"}").hasStatus(409);
    api().delete(pair(course, students.get(2))).isEmpty(204);
    enrol(course, students.get(1)).hasStatus(200);
  }

  @Test
  default void aReturnKeepsTheBeginning() {
    long course = course(1);
    long student = student("First");
    Answer begun = enrol(course, student);

    drop(course, student).is(200, json(course, student, "DROPPED", null, begun));
    enrol(course, student).is(200, begun.body());
    drop(course, student);
    api().patch(pair(course, student), "{\"status\": \"ENROLLED\"}").is(200, begun.body());
  }

  @Test
  default void aCompletionIsFinalButForItsGradeWithTheVersionThatWasRead() {
    long course = course(1);
    long student = student("First");
    String path = pair(course, student);
    Answer begun = enrol(course, student);
    Answer completed = complete(course, student, "B");
    String seen = completed.header("ETag");
    String already =
        """
        {"title": "Already completed",
         "detail": "Student %2$d has completed course %1$d, which is final.",
         "instance": "%3$s", "courseId": %1$d, "studentId": %2$d}\
        """
            .formatted(course, student, path);

    completed.is(200, json(course, student, "COMPLETED", "B", begun));
    enrol(course, student).isProblem(409, "already-completed", already);
    drop(course, student).isProblem(409, "already-completed", already);
    api().delete(path).isProblem(409, "already-completed", already);
    Answer corrected =
        with("If-Match", seen, "PATCH", path, "{\"grade\": \"A\"}")
            .is(200, json(course, student, "COMPLETED", "A", begun));
    assertNotEquals(seen, corrected.header("ETag"));
    with("If-Match", seen, "PATCH", path, "{\"grade\": \"C\"}").hasStatus(412);
    api().get(path).is(200, corrected.body());
  }

  @Test
  default void aGradeGoesWithCompletionAndOnlyWithIt() {
    long course = course(1);
    long student = student("First");
    String path = pair(course, student);
    enrol(course, student);
    String without =
        """
        {"title": "Completion without grade",
         "detail": "A completion needs a grade: student %2$d, course %1$d.",
         "instance": "%3$s", "courseId": %1$d, "studentId": %2$d}\
        """
            .formatted(course, student, path);

    api()
        .patch(path, "{\"status\": \"COMPLETED\"}")
        .isProblem(409, "completion-without-grade", without);
    api()
        .patch(path, "{\"grade\": \"A\"}")
        .isProblem(
            409,
            "grade-without-completion",
            """
            {"title": "Grade without completion",
             "detail": "A grade is given with a completion only: student %2$d, course %1$d.",
             "instance": "%3$s", "courseId": %1$d, "studentId": %2$d}\
            """
                .formatted(course, student, path));
    complete(course, student, "F").hasStatus(200);
    api().patch(path, "{\"grade\": null}").isProblem(409, "completion-without-grade", without);
  }

  @Test
  default void unknownWordsAreRefusedWithTheAllowedOnes() {
    long course = course(1);
    long student = student("First");
    enrol(course, student);

    api()
        .patch(pair(course, student), "{\"status\": \"enrolled\", \"grade\": \"G\"}")
        .isInvalid(
            """
            [{"pointer": "/grade", "detail": "must be one of A, B, C, D, E, F"},
             {"pointer": "/status", "detail": "must be one of ENROLLED, COMPLETED, DROPPED"}]\
            """);
    api().patch(pair(course, student), "{\"status\": null}").hasStatus(400);
    api().put(pair(course, student), "{\"status\": null}").hasStatus(400);
    api().put(pair(course, student), "{\"role\": \"TUTOR\"}").hasStatus(400);
    api()
        .get("/courses/" + course + "/students?status=LEFT&grade=a")
        .isInvalid(
            """
            [{"parameter": "grade", "detail": "must be one of A, B, C, D, E, F"},
             {"parameter": "status", "detail": "must be one of ENROLLED, COMPLETED, DROPPED"}]\
            """);
  }

  @Test
  default void whatWasReadOfAnEnrolmentMayBeSentBackInEveryState() {
    long course = course(1);
    long student = student("First");
    String path = pair(course, student);
    enrol(course, student);
    for (Runnable change :
        List.<Runnable>of(
            () -> {},
            () -> drop(course, student).hasStatus(200),
            () -> complete(course, student, "D").hasStatus(200))) {
      change.run();
      Answer read = api().get(path);
      api().put(path, read.body()).is(200, read.body()).hasHeader("ETag", read.header("ETag"));
      api().patch(path, read.body()).is(200, read.body()).hasHeader("ETag", read.header("ETag"));
      String respelt = read.body().replaceFirst("(\"enrolledAt\":\"[^\"]*)Z\"", "$1+00:00\"");
      assertNotEquals(read.body(), respelt);
      api().patch(path, respelt).is(200, read.body());
    }
  }

  @Test
  default void readOnlyMembersThatDifferAreRefusedByName() {
    long course = course(1);
    long student = student("First");
    String path = pair(course, student);
    String differs = "cannot be changed: leave it out, or send it as it was read";
    enrol(course, student);

    for (String method : List.of("PUT", "PATCH")) {
      with("If-Match", "*", method, path, "{\"enrolledAt\": \"2020-01-01T00:00:00Z\"}")
          .isInvalid("[{\"pointer\": \"/enrolledAt\", \"detail\": \"%s\"}]".formatted(differs));
      with("If-Match", "*", method, path, "{\"courseId\": 999, \"studentId\": 999}")
          .isInvalid(
              """
              [{"pointer": "/courseId", "detail": "%1$s"},
               {"pointer": "/studentId", "detail": "%1$s"}]\
              """
                  .formatted(differs));
      with("If-Match", "*", method, path, "{\"enrolledAt\": \"2020-01-01T00:00:00\"}")
          .hasStatus(400);
    }
  }

  @Test
  default void anEnrolmentMayBeMadeOnlyWhereThereIsNone() {
    long course = course(1);
    long student = student("First");
    String path = pair(course, student);

    with("If-Match", "*", "PUT", path, "{}").hasStatus(412);
    Answer begun = with("If-None-Match", "*", "PUT", path, "{}").hasStatus(201);
    with("If-None-Match", "*", "PUT", path, "{}").hasStatus(412);
    with("If-None-Match", begun.header("ETag"), "GET", path, "").isEmpty(304);
    with("If-Match", "\"1\"", "DELETE", path, "").hasStatus(412);
    with("If-Match", begun.header("ETag"), "DELETE", path, "").isEmpty(204);
    Answer again = enrol(course, student).hasStatus(201);
    assertNotEquals(begun.header("ETag"), again.header("ETag"));
  }

  @Test
  default void whatIsNotThereIsToldTheCourseFirst() {
    long course = course(1);
    long student = student("First");
    String none = pair(course, student);

    for (Answer answer :
        List.of(
            api().get(none),
            drop(course, student),
            api().delete(none),
            api().put(none, "{\"status\": \"DROPPED\"}"))) {
      answer.isProblem(
          404,
          "unknown-enrolment",
          """
          {"title": "Unknown enrolment",
           "detail": "Student %2$d has no enrolment in course %1$d.",
           "instance": "%3$s", "courseId": %1$d, "studentId": %2$d}\
          """
              .formatted(course, student, none));
    }
    for (String nowhere : List.of(pair(NOBODY, student), pair(NOBODY, NOBODY))) {
      for (Answer answer :
          List.of(
              api().get(nowhere),
              api().put(nowhere, "{}"),
              api().patch(nowhere, "{}"),
              api().delete(nowhere))) {
        answer.isProblem(
            404,
            "unknown-course",
            """
            {"title": "Unknown course", "detail": "There is no course %1$d.",
             "instance": "%2$s", "courseId": %1$d}\
            """
                .formatted(NOBODY, nowhere));
      }
    }
    for (Answer answer :
        List.of(
            api().get(pair(course, NOBODY)),
            enrol(course, NOBODY),
            drop(course, NOBODY),
            api().delete(pair(course, NOBODY)))) {
      answer.isProblem(
          404,
          "unknown-student",
          """
          {"title": "Unknown student", "detail": "There is no student %1$d.",
           "instance": "%2$s", "studentId": %1$d}\
          """
              .formatted(NOBODY, pair(course, NOBODY)));
    }
  }

  private static String json(long course, long student, String status, String grade, Answer begun) {
    return """
    {"courseId": %d, "studentId": %d, "status": "%s", "grade": %s, "enrolledAt": "%s"}\
    """
        .formatted(
            course,
            student,
            status,
            grade == null ? null : "\"" + grade + "\"",
            begun.member("enrolledAt").getStringValue());
  }
}
