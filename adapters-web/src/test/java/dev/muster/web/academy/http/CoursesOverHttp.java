package dev.muster.web.academy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.platform.web.kit.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Courses are added, read, listed, counted, changed and removed. */
public interface CoursesOverHttp extends AcademyHttpFixture {
  @Test
  default void aCourseIsReadWhereTheLocationSays() {
    Answer added =
        api()
            .post(
                "/courses",
                "{\"name\": \"Linear Algebra\", \"code\": \"18.06\", \"capacity\": 30}");
    Answer unlimited = api().post("/courses", "{\"name\": \"Analysis\", \"code\": \"18.01\"}");

    added
        .is(201, json(added.id(), "Linear Algebra", "18.06", 30))
        .hasHeader("Location", path(added.id()))
        .hasHeader("ETag", "\"1\"");
    api().get(path(added.id())).is(200, json(added.id(), "Linear Algebra", "18.06", 30));
    unlimited.is(201, json(unlimited.id(), "Analysis", "18.01", null));
    api().get(path(unlimited.id())).is(200, json(unlimited.id(), "Analysis", "18.01", null));
  }

  @Test
  default void aCapacityIsAWholeNumberFromOneOrNull() {
    String wrong = "{\"name\": \"A\", \"code\": \"A\", \"capacity\": %s}";

    api()
        .post("/courses", wrong.formatted("0"))
        .isInvalid(
            """
            [{"pointer": "/capacity", "detail": "must be a whole number from 1 to 1000000"}]\
            """);
    for (String other : List.of("-1", "1.5", "\"3\"", "1000001", "true")) {
      api().post("/courses", wrong.formatted(other)).hasStatus(400);
    }
  }

  @Test
  default void aCodeBelongsToOneCourseWhateverItsCase() {
    long first = course("alg-1", 1);
    long second = course("alg-2", 1);

    api()
        .post("/courses", "{\"name\": \"Other\", \"code\": \"ALG-1\"}")
        .isProblem(
            409,
            "course-code-taken",
            """
            {"title": "Course code taken", "detail": "Another course has the code ALG-1.",
             "instance": "/courses", "code": "ALG-1"}\
            """);
    api().patch(path(second), "{\"code\": \"Alg-1\"}").hasStatus(409);
    api().patch(path(first), "{\"code\": \"Alg-1\"}").hasStatus(200);
  }

  @Test
  default void aRequestForACourseWithTheSameKeyIsDoneOnce() {
    Answer first = addedWithKey();

    addedWithKey().is(201, first.body()).hasHeader("Idempotency-Replayed", "true");
    assertEquals(1, api().get("/courses").member("items").size());
  }

  @Test
  default void coursesAreListedInPagesAndFoundByNameAndCode() {
    long algebra = course("alg-1", 1);
    long analysis = course("ana-1", null);

    assertEquals(List.of(algebra, analysis), walk("/courses?limit=1", "id"));
    assertEquals(List.of(algebra), walk("/courses?code=ALG&limit=200", "id"));
    assertEquals(List.of(analysis), walk("/courses?name=ana&code=1&limit=200", "id"));
    api()
        .get("/courses?name=ana")
        .is(
            200,
            "{\"items\": [%s], \"next\": null}".formatted(json(analysis, "ana-1", "ana-1", null)));
  }

  @Test
  default void coursesWithAFreeSeatAreListed() {
    long full = course(1);
    long free = course(2);
    long unlimited = course(null);
    for (long course : new long[] {full, free, unlimited}) {
      enrol(course, student("Somebody")).hasStatus(201);
    }

    assertEquals(List.of(free, unlimited), walk("/courses?seats=true&limit=1", "id"));
    assertEquals(List.of(full), walk("/courses?seats=false&limit=1", "id"));
    api().get("/courses?seats=yes").hasStatus(400);
  }

  @Test
  default void aMergePatchOfACourseChangesWhatItNames() {
    long id = course("alg-1", 2);

    api().patch(path(id), "{\"name\": \"Algebra\"}").is(200, json(id, "Algebra", "alg-1", 2));
    api().patch(path(id), "{\"capacity\": null}").is(200, json(id, "Algebra", "alg-1", null));
    api().patch(path(id), "{\"capacity\": 5}").is(200, json(id, "Algebra", "alg-1", 5));
    api().patch(path(id), "{\"name\": null}").hasStatus(400);
    api().patch(path(id), api().get(path(id)).body()).is(200, json(id, "Algebra", "alg-1", 5));
    api().patch(path(id), json(id + 1, "Algebra", "alg-1", 5)).hasStatus(400);
  }

  @Test
  default void aCapacityIsNotLoweredBelowTheEnrolled() {
    long course = course(3);
    crowd(2).forEach(student -> enrol(course, student));

    api()
        .patch(path(course), "{\"capacity\": 1}")
        .isProblem(
            409,
            "capacity-below-enrolled",
            """
            {"title": "Capacity below enrolled",
             "detail": "Course %1$d has more students enrolled (2) than 1.",
             "instance": "/courses/%1$d", "courseId": %1$d, "capacity": 1, "enrolled": 2}\
            """
                .formatted(course));
    api().patch(path(course), "{\"capacity\": 2}").hasStatus(200);
  }

  @Test
  default void anEnrolmentDoesNotChangeTheVersionOfItsCourse() {
    long course = course(3);
    String seen = api().get(path(course)).header("ETag");

    enrol(course, student("First"));

    assertEquals(seen, api().get(path(course)).header("ETag"));
  }

  @Test
  default void aChangeOfAnOutdatedVersionOfACourseIsRefused() {
    String path = path(course(3));
    String seen = api().get(path).header("ETag");
    with("If-None-Match", seen, "GET", path, "").isEmpty(304);
    Answer changed = with("If-Match", seen, "PATCH", path, "{\"capacity\": 4}").hasStatus(200);
    assertNotEquals(seen, changed.header("ETag"));

    with("If-Match", seen, "PATCH", path, "{\"capacity\": 5}").hasStatus(412);
    with("If-Match", seen, "DELETE", path, "").hasStatus(412);
    with("If-Match", changed.header("ETag"), "DELETE", path, "").isEmpty(204);
  }

  @Test
  default void aCourseWithEnrolmentsGoesWithACascadeAloneWhichTellsTheirNumber() {
    long course = course(3);
    List<Long> students = crowd(2);
    students.forEach(student -> enrol(course, student));
    drop(course, students.getFirst());

    api()
        .delete(path(course))
        .isProblem(
            409,
            "has-enrolments",
            """
            {"title": "Has enrolments",
             "detail": "Course %1$d has enrolments (2), which only a cascade removes with it.",
             "instance": "/courses/%1$d", "enrolments": 2}\
            """
                .formatted(course));
    api().delete(path(course) + "?cascade=true").is(200, "{\"removedEnrolments\": 2}");
  }

  @Test
  default void aSummaryCountsByStatusAndByGrade() {
    long course = course(9);
    List<Long> students = crowd(5);
    students.forEach(student -> enrol(course, student));
    complete(course, students.get(0), "A");
    complete(course, students.get(1), "A");
    complete(course, students.get(2), "F");
    drop(course, students.get(3));

    api()
        .get(path(course) + "/summary")
        .is(
            200,
            """
            {"courseId": %d, "capacity": 9, "enrolled": 1, "completed": 3, "dropped": 1,
             "grades": {"A": 2, "B": 0, "C": 0, "D": 0, "E": 0, "F": 1}}\
            """
                .formatted(course));
    long empty = course(null);
    api()
        .get(path(empty) + "/summary")
        .is(
            200,
            """
            {"courseId": %d, "capacity": null, "enrolled": 0, "completed": 0, "dropped": 0,
             "grades": {"A": 0, "B": 0, "C": 0, "D": 0, "E": 0, "F": 0}}\
            """
                .formatted(empty));
  }

  @Test
  default void aRemovedCourseIsUnknown() {
    long id = course(1);
    api().delete(path(id)).isEmpty(204);

    for (Answer answer :
        List.of(api().get(path(id)), api().patch(path(id), "{}"), api().delete(path(id)))) {
      answer.isProblem(
          404,
          "unknown-course",
          """
          {"title": "Unknown course", "detail": "There is no course %1$d.",
           "instance": "/courses/%1$d", "courseId": %1$d}\
          """
              .formatted(id));
    }
    api().get(path(id) + "/summary").hasStatus(404);
  }

  private Answer addedWithKey() {
    return with(
        "Idempotency-Key", "a-key", "POST", "/courses", "{\"name\": \"Once\", \"code\": \"once\"}");
  }

  private static String path(long id) {
    return "/courses/" + id;
  }

  private static String json(long id, String name, String code, Integer capacity) {
    return "{\"id\": %d, \"name\": \"%s\", \"code\": \"%s\", \"capacity\": %s}"
        .formatted(id, name, code, capacity);
  }
}
