package dev.muster.bootstrap.academy;

import dev.muster.application.dependant.Dependants;
import dev.muster.bootstrap.contexts.StatementBudget;
import dev.muster.domain.academy.CourseId;
import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.HttpFixture;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every endpoint sends a fixed number of statements, however many rows there are. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcademyStatementsTest implements HttpFixture, TestPropertyProvider {
  private static final String PAIR = "%s /courses/{courseId}/students/{studentId}";

  @Inject EmbeddedServer server;
  @Inject TestTables tables;
  @Inject StatementCounter counter;
  @Inject Router router;
  @Inject List<Dependants<CourseId>> dependants;

  @Override
  public Map<String, String> getProperties() {
    return StatementBudget.counting(TestDatabase.settings());
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100})
  void theNumberOfStatementsDoesNotDependOnTheNumberOfRows(int rows) {
    tables.clear();
    store(rows);
    StatementBudget budget = new StatementBudget(counter, router, "dev.muster.web.academy");
    String student = "/students/1";
    String course = "/courses/1";
    String stranger = course + "/students/" + (rows + 1);
    String profile = "{\"name\": \"x\", \"email\": \"%s@x\"}";

    budget.measure(1, "GET /students", () -> api().get("/students?limit=200"));
    budget.measure(1, "GET /students", () -> api().get("/students?name=s&email=x"));
    budget.measure(1, "GET /students/{studentId}", () -> api().get(student));
    budget.measure(
        1, "GET /students/{studentId}/courses", () -> api().get(student + "/courses?limit=200"));
    budget.measure(1, "GET /courses", () -> api().get("/courses?limit=200"));
    budget.measure(1, "GET /courses", () -> api().get("/courses?seats=true&code=c"));
    budget.measure(1, "GET /courses/{courseId}", () -> api().get(course));
    budget.measure(1, "GET /courses/{courseId}/summary", () -> api().get(course + "/summary"));
    budget.measure(
        1, "GET /courses/{courseId}/students", () -> api().get(course + "/students?limit=200"));
    budget.measure(1, PAIR.formatted("GET"), () -> api().get(course + student));

    budget.measure(1, "POST /students", () -> api().post("/students", profile.formatted("new")));
    budget.measure(
        1, "POST /courses", () -> api().post("/courses", "{\"name\": \"x\", \"code\": \"x\"}"));
    // With a key: claim, find, add, store; the second time claim, find.
    budget.measure(4, "POST /students", () -> keyed("/students", profile.formatted("once")));
    budget.measure(2, "POST /students", () -> keyed("/students", profile.formatted("once")));
    budget.measure(
        2, "PATCH /students/{studentId}", () -> api().patch(student, "{\"name\": \"y\"}"));
    budget.measure(2, "PATCH /courses/{courseId}", () -> api().patch(course, "{\"name\": \"y\"}"));

    budget.measure(3, PAIR.formatted("PUT"), () -> api().put(stranger, "{}"));
    budget.measure(2, PAIR.formatted("PUT"), () -> api().put(stranger, "{}"));
    budget.measure(
        3, PAIR.formatted("PATCH"), () -> api().patch(stranger, "{\"status\": \"DROPPED\"}"));
    budget.measure(3, PAIR.formatted("PUT"), () -> api().put(stranger, "{}"));
    budget.measure(3, PAIR.formatted("DELETE"), () -> api().delete(stranger));

    String batch = batch(LongStream.rangeClosed(1, rows));
    String students = "/courses/2/students";
    api().delete(students + "/1");
    budget.measure(4, "POST /courses/{courseId}/students", () -> api().post(students, batch));
    tables.execute("update academy.enrolment set status = 'DROPPED' where course_id = 2");
    budget.measure(4, "POST /courses/{courseId}/students", () -> api().post(students, batch));
    tables.execute("update academy.enrolment set status = 'DROPPED' where course_id = 2");
    String bothKinds = batch(LongStream.of(1, rows + 1));
    budget.measure(5, "POST /courses/{courseId}/students", () -> api().post(students, bothKinds));

    budget.measure(
        4, "DELETE /students/{studentId}", () -> api().delete(student + "?cascade=true"));
    budget.measure(
        4 + dependants.size(),
        "DELETE /courses/{courseId}",
        () -> api().delete(course + "?cascade=true"));
    budget.assertComplete();
  }

  /** Stores students and courses; the first student is in each course, and the first has all. */
  private void store(int rows) {
    tables.execute(
        """
        insert into academy.student (version, name, name_folded, email, email_folded)
        select 1, 's' || i, 's' || i, i || '@x.org', i || '@x.org'
        from generate_series(1, %1$d + 1) as i;
        insert into academy.course (version, name, name_folded, code, code_folded)
        select 1, 'c' || i, 'c' || i, 'c' || i, 'c' || i from generate_series(1, %1$d + 1) as i;
        insert into academy.enrolment (course_id, student_id, status, enrolled_at, version)
        select i, 1, 'ENROLLED', now(), 1 from generate_series(1, %1$d + 1) as i
        union
        select 1, i, 'ENROLLED', now(), 1 from generate_series(1, %1$d) as i
        """
            .formatted(rows));
  }

  private Answer keyed(String path, String json) {
    return api()
        .send(
            api()
                .request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key-of-" + path)
                .POST(BodyPublishers.ofString(json)));
  }

  private static String batch(LongStream students) {
    return "{\"studentIds\": %s}".formatted(students.boxed().toList());
  }
}
