package dev.muster.web.academy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many students are enrolled with one request. */
public interface BatchesOverHttp extends AcademyHttpFixture {
  @Test
  default void everyStudentHasAnOutcomeInTheOrderGiven() {
    long course = course(3);
    List<Long> students = crowd(5);
    long seated = students.get(0);
    long dropped = students.get(1);
    long completed = students.get(2);
    long first = students.get(3);
    long late = students.get(4);
    enrol(course, seated);
    enrol(course, dropped);
    drop(course, dropped);
    enrol(course, completed);
    complete(course, completed, "A");

    api()
        .post(
            "/courses/%d/students".formatted(course),
            "{\"studentIds\": %s}"
                .formatted(List.of(NOBODY, dropped, seated, first, first, late, completed)))
        .is(
            200,
            """
            {"enrolled": 1, "returned": 1, "alreadyEnrolled": 2, "alreadyCompleted": 1,
             "courseFull": 1, "unknown": 1, "items": [
              {"studentId": %d, "outcome": "UNKNOWN_STUDENT"},
              {"studentId": %d, "outcome": "RETURNED"},
              {"studentId": %d, "outcome": "ALREADY_ENROLLED"},
              {"studentId": %d, "outcome": "ENROLLED"},
              {"studentId": %d, "outcome": "ALREADY_ENROLLED"},
              {"studentId": %d, "outcome": "COURSE_FULL"},
              {"studentId": %d, "outcome": "ALREADY_COMPLETED"}]}\
            """
                .formatted(NOBODY, dropped, seated, first, first, late, completed));
    assertEquals(
        3, api().get("/courses/%d/summary".formatted(course)).member("enrolled").getLongValue());
  }

  @Test
  default void aBatchHasOneToAThousandStudents() {
    String path = "/courses/%d/students".formatted(course(null));
    String tooMany =
        LongStream.rangeClosed(1, 1_001)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(",", "[", "]"));
    String wrong =
        "[{\"pointer\": \"/studentIds\", \"detail\": \"must be an array of 1 to 1000 items\"}]";

    api().post(path, "{\"studentIds\": []}").isInvalid(wrong);
    api().post(path, "{\"studentIds\": %s}".formatted(tooMany)).isInvalid(wrong);
    api().post(path, "{\"studentIds\": [0]}").hasStatus(400);
    api().post(path, "{}").hasStatus(400);
    api().post(path, "{\"studentIds\": [1], \"status\": \"DROPPED\"}").hasStatus(400);
  }

  @Test
  default void aBatchForACourseThatIsNotThereIsRefused() {
    api()
        .post("/courses/%d/students".formatted(NOBODY), "{\"studentIds\": [1]}")
        .isProblem(
            404,
            "unknown-course",
            """
            {"title": "Unknown course", "detail": "There is no course %1$d.",
             "instance": "/courses/%1$d/students", "courseId": %1$d}\
            """
                .formatted(NOBODY));
  }
}
