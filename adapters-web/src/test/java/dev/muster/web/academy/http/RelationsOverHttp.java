package dev.muster.web.academy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The students of a course and the courses of a student are listed, with what the link carries. */
public interface RelationsOverHttp extends AcademyHttpFixture {
  @Test
  default void theStudentsOfACourseAreListedWithWhatTheyAreInIt() {
    long course = course(3);
    long ada = student("Ada");
    long bob = student("Bob");
    Answer first = enrol(course, ada);
    Answer second = enrol(course, bob);
    complete(course, bob, "B");
    String items = "/courses/%d/students".formatted(course);

    api()
        .get(items)
        .is(
            200,
            """
            {"items": [
              {"student": {"id": %d, "name": "Ada"}, "status": "ENROLLED", "grade": null,
               "enrolledAt": "%s"},
              {"student": {"id": %d, "name": "Bob"}, "status": "COMPLETED", "grade": "B",
               "enrolledAt": "%s"}], "next": null}\
            """
                .formatted(ada, beginning(first), bob, beginning(second)));
    assertEquals(List.of(ada, bob), walk(items + "?limit=1", "student"));
    assertEquals(List.of(bob), walk(items + "?status=COMPLETED&limit=1", "student"));
    assertEquals(List.of(bob), walk(items + "?grade=B&limit=1", "student"));
    assertEquals(List.of(), walk(items + "?status=ENROLLED&grade=B&limit=1", "student"));
    api()
        .get("/courses/%d/students".formatted(course(1)))
        .is(200, "{\"items\": [], \"next\": null}");
    api().get("/courses/%d/students".formatted(NOBODY)).hasStatus(404);
  }

  @Test
  default void theCoursesOfAStudentAreListedWithWhatItIsInThem() {
    long student = student("Ada");
    long first = course("alg-1", 1);
    long second = course("ana-1", 1);
    Answer begun = enrol(first, student);
    Answer dropped = enrol(second, student);
    drop(second, student);
    String items = "/students/%d/courses".formatted(student);

    api()
        .get(items)
        .is(
            200,
            """
            {"items": [
              {"course": {"id": %d, "name": "alg-1", "code": "alg-1"}, "status": "ENROLLED",
               "grade": null, "enrolledAt": "%s"},
              {"course": {"id": %d, "name": "ana-1", "code": "ana-1"}, "status": "DROPPED",
               "grade": null, "enrolledAt": "%s"}], "next": null}\
            """
                .formatted(first, beginning(begun), second, beginning(dropped)));
    assertEquals(List.of(first, second), walk(items + "?limit=1", "course"));
    assertEquals(List.of(second), walk(items + "?status=DROPPED&limit=1", "course"));
    api().get(items + "?grade=A").hasStatus(400);
    api().get("/students/%d/courses".formatted(NOBODY)).hasStatus(404);
  }

  @Test
  default void aCursorIsOfOneListWithItsFilters() {
    long course = course(3);
    crowd(2).forEach(student -> enrol(course, student));
    String items = "/courses/%d/students".formatted(course);
    String next = api().get(items + "?limit=1").member("next").getStringValue();

    api().get(items + "?limit=1&after=" + next).hasStatus(200);
    for (String other :
        List.of(
            items + "?status=ENROLLED&after=" + next,
            "/courses/%d/students?after=".formatted(course(1)) + next,
            "/courses?after=" + next,
            "/students?after=" + next,
            items + "?after=nonsense")) {
      assertEquals(
          "/problems/invalid-cursor",
          api().get(other).hasStatus(400).member("type").getStringValue());
    }
  }

  @Test
  default void twoReadsOfAListAreTheSameByteForByte() {
    long course = course(null);
    crowd(3).forEach(student -> enrol(course, student));
    for (String list :
        List.of(
            "/students",
            "/courses",
            "/courses/%d/students".formatted(course),
            "/courses/%d/summary".formatted(course))) {
      assertEquals(api().get(list).body(), api().get(list).body());
    }
  }

  private static String beginning(Answer begun) {
    return begun.member("enrolledAt").getStringValue();
  }
}
