package dev.muster.web.academy.http;

import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.ListFixture;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** What the HTTP suites of the academy start from. */
public interface AcademyHttpFixture extends ListFixture {
  /** Makes addresses and codes differ. */
  AtomicLong NUMBER = new AtomicLong();

  /** Adds a student with this name, and returns its identity. */
  default long student(String name) {
    return student(name, "s" + NUMBER.incrementAndGet() + "@example.org");
  }

  /** Adds a student, and returns its identity. */
  default long student(String name, String email) {
    return api()
        .post("/students", "{\"name\": \"%s\", \"email\": \"%s\"}".formatted(name, email))
        .hasStatus(201)
        .id();
  }

  /** Adds many students, and returns their identities. */
  default List<Long> crowd(int size) {
    return IntStream.range(0, size).mapToObj(i -> student("Student " + i)).toList();
  }

  /** Adds a course with so many seats, null for any number, and returns its identity. */
  default long course(Integer seats) {
    return course("c" + NUMBER.incrementAndGet(), seats);
  }

  /** Adds a course whose name is its code, and returns its identity. */
  default long course(String code, Integer seats) {
    return api()
        .post(
            "/courses",
            "{\"name\": \"%1$s\", \"code\": \"%1$s\", \"capacity\": %2$s}".formatted(code, seats))
        .hasStatus(201)
        .id();
  }

  /** Enrols a student. */
  default Answer enrol(long course, long student) {
    return api().put(pair(course, student), "{}");
  }

  /** Completes a course. */
  default Answer complete(long course, long student, String grade) {
    return api()
        .patch(
            pair(course, student),
            "{\"status\": \"COMPLETED\", \"grade\": \"%s\"}".formatted(grade));
  }

  /** Drops a course. */
  default Answer drop(long course, long student) {
    return api().patch(pair(course, student), "{\"status\": \"DROPPED\"}");
  }

  /** Sends a request with a header that makes it conditional. */
  default Answer with(String header, String value, String method, String path, String body) {
    HttpRequest.Builder request = api().request(path).header(header, value);
    if (!body.isEmpty()) {
      request.header(
          "Content-Type",
          method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
    }
    return api().send(request.method(method, BodyPublishers.ofString(body)));
  }

  /** Returns the path of an enrolment. */
  static String pair(long course, long student) {
    return "/courses/" + course + "/students/" + student;
  }
}
