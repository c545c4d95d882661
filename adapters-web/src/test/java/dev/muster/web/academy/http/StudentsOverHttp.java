package dev.muster.web.academy.http;

import static dev.muster.web.academy.http.AcademyHttpFixture.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.kit.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Students are added, read, listed, changed and removed. */
public interface StudentsOverHttp extends AcademyHttpFixture {
  @Test
  default void aStudentIsReadWhereTheLocationSays() {
    Answer added = api().post("/students", "{\"name\": \"Ada\", \"email\": \"Ada@x.org\"}");

    added
        .is(201, json(added.id(), "Ada", "Ada@x.org"))
        .hasHeader("Location", path(added.id()))
        .hasHeader("ETag", "\"1\"");
    api().get(added.header("Location")).is(200, json(added.id(), "Ada", "Ada@x.org"));
  }

  @Test
  default void allThatIsWrongWithAStudentIsToldAtOnce() {
    api()
        .post("/students", "{\"name\": \"\", \"email\": \"nobody\"}")
        .isInvalid(
            """
            [{"pointer": "/email", "detail": "must be an address such as name@example.org"},
             {"pointer": "/name", "detail": "must have 1 to 100 characters"}]\
            """);
    api().post("/students", "{\"name\": \"Ada\"}").hasStatus(400);
    api()
        .post("/students", "{\"name\": \"Ada\", \"email\": \"a@x\", \"courses\": [{\"id\": 1}]}")
        .isInvalid("[{\"pointer\": \"/courses\", \"detail\": \"is not known here\"}]");
    api().get("/students?age=1").hasStatus(400);
  }

  @Test
  default void anAddressBelongsToOneStudentWhateverItsCase() {
    long first = student("First", "ada@example.org");
    long second = student("Second");

    api()
        .post("/students", "{\"name\": \"Other\", \"email\": \"ADA@Example.org\"}")
        .isProblem(
            409,
            "student-email-taken",
            """
            {"title": "Student e-mail taken",
             "detail": "Another student has the address ADA@Example.org.",
             "instance": "/students", "email": "ADA@Example.org"}\
            """);
    api().patch(path(second), "{\"email\": \"ADA@example.org\"}").hasStatus(409);
    api().patch(path(first), "{\"email\": \"ADA@example.org\"}").hasStatus(200);
  }

  @Test
  default void aRequestForAStudentWithTheSameKeyIsDoneOnce() {
    Answer first = addedWithKey();

    addedWithKey().is(201, first.body()).hasHeader("Idempotency-Replayed", "true");
    assertEquals(1, api().get("/students").member("items").size());
  }

  @Test
  default void studentsAreListedInPagesAndFoundByNameAndAddress() {
    long ada = student("Ada", "ada@one.example");
    long adam = student("Adam", "adam@two.example");
    long bob = student("Bob", "bob@one.example");

    assertEquals(List.of(ada, adam, bob), walk("/students?limit=1", "id"));
    assertEquals(List.of(ada, adam), walk("/students?name=DA&limit=1", "id"));
    assertEquals(List.of(ada, bob), walk("/students?email=%40ONE&limit=200", "id"));
    assertEquals(List.of(ada), walk("/students?email=one&name=a&limit=200", "id"));
    api()
        .get("/students?name=Bob")
        .is(
            200,
            "{\"items\": [%s], \"next\": null}".formatted(json(bob, "Bob", "bob@one.example")));
  }

  @Test
  default void anAddressIsFoundByAsMuchOfItAsItMayHave() {
    String longest = "a".repeat(242) + "@example.org";
    long student = student("Ada", longest);
    student("Bob", "bob@example.org");

    assertEquals(List.of(student), walk("/students?limit=200&email=" + longest, "id"));
    api()
        .get("/students?email=a" + longest)
        .isInvalid("[{\"parameter\": \"email\", \"detail\": \"must have 1 to 254 characters\"}]");
    api().get("/students?email=%E2%80%8D").hasStatus(400);
  }

  @Test
  default void aMergePatchOfAStudentChangesWhatItNames() {
    long id = student("First", "first@x.org");

    api().patch(path(id), "{\"name\": \"Second\"}").is(200, json(id, "Second", "first@x.org"));
    api().patch(path(id), "{}").is(200, json(id, "Second", "first@x.org"));
    api().patch(path(id), "{\"email\": null}").hasStatus(400);
    api().get(path(id)).is(200, json(id, "Second", "first@x.org"));
  }

  @Test
  default void whatWasReadOfAStudentMayBeSentBackAndAnIdentityDoesNotChange() {
    long id = student("First", "first@x.org");

    api().patch(path(id), api().get(path(id)).body()).is(200, json(id, "First", "first@x.org"));
    api()
        .patch(path(id), json(id + 1, "Second", "first@x.org"))
        .isInvalid(
            """
            [{"pointer": "/id",
              "detail": "cannot be changed: leave it out, or send it as it was read"}]\
            """);
  }

  @Test
  default void aChangeOfAnOutdatedVersionOfAStudentIsRefused() {
    String path = path(student("First"));
    String seen = api().get(path).header("ETag");
    with("If-None-Match", seen, "GET", path, "").isEmpty(304);
    Answer changed = with("If-Match", seen, "PATCH", path, "{\"name\": \"Second\"}").hasStatus(200);
    assertNotEquals(seen, changed.header("ETag"));

    with("If-Match", seen, "PATCH", path, "{\"name\": \"Third\"}").hasStatus(412);
    with("If-Match", seen, "DELETE", path, "").hasStatus(412);
    with("If-Match", changed.header("ETag"), "DELETE", path, "").isEmpty(204);
  }

  @Test
  default void aStudentWithEnrolmentsGoesWithACascadeAloneWhichTellsTheirNumber() {
    long student = student("First");
    enrol(course(1), student);
    enrol(course(null), student);

    api()
        .delete(path(student))
        .isProblem(
            409,
            "has-enrolments",
            """
            {"title": "Has enrolments",
             "detail": "Student %1$d has enrolments (2), which only a cascade removes with it.",
             "instance": "/students/%1$d", "enrolments": 2}\
            """
                .formatted(student));
    api().delete(path(student) + "?cascade=true").is(200, "{\"removedEnrolments\": 2}");
    api().delete(path(student("Second")) + "?cascade=true").is(200, "{\"removedEnrolments\": 0}");
  }

  @Test
  default void aCompletionKeepsItsStudentAndItsCourse() {
    long student = student("First");
    long course = course(1);
    enrol(course, student);
    complete(course, student, "B").hasStatus(200);

    for (String query : List.of("", "?cascade=true")) {
      api()
          .delete(path(student) + query)
          .isProblem(
              409,
              "has-completions",
              """
              {"title": "Has completions",
               "detail": "Student %1$d has completed enrolments (1), which are kept.",
               "instance": "/students/%1$d", "completions": 1}\
              """
                  .formatted(student));
      api()
          .delete("/courses/" + course + query)
          .isProblem(
              409,
              "has-completions",
              """
              {"title": "Has completions",
               "detail": "Course %1$d has completed enrolments (1), which are kept.",
               "instance": "/courses/%1$d", "completions": 1}\
              """
                  .formatted(course));
    }
    api().get(pair(course, student)).hasStatus(200);
  }

  @Test
  default void aRemovedStudentIsUnknown() {
    long id = student("First");
    api().delete(path(id)).isEmpty(204);

    for (Answer answer :
        List.of(api().get(path(id)), api().patch(path(id), "{}"), api().delete(path(id)))) {
      answer.isProblem(
          404,
          "unknown-student",
          """
          {"title": "Unknown student", "detail": "There is no student %1$d.",
           "instance": "/students/%1$d", "studentId": %1$d}\
          """
              .formatted(id));
    }
    assertTrue(student("Second") > id, "an identity is given again");
  }

  @Test
  default void theFrontPageNamesTheContextAndLeadsToIt() {
    var links = api().get("/").member("links");
    String page = api().send(api().request("/").header("Accept", "text/html")).body();

    assertEquals("/students", links.get("students").getStringValue());
    assertEquals("/courses", links.get("courses").getStringValue());
    assertTrue(page.matches("(?s).*<h2>[^<]*Students, courses, and who takes[^<]*</h2>.*"), page);
    assertTrue(page.contains("<p>The academy keeps students, courses with their seats"), page);
  }

  private Answer addedWithKey() {
    return with(
        "Idempotency-Key",
        "a-key",
        "POST",
        "/students",
        "{\"name\": \"Once\", \"email\": \"once@example.org\"}");
  }

  private static String path(long id) {
    return "/students/" + id;
  }

  private static String json(long id, String name, String email) {
    return "{\"id\": %d, \"name\": \"%s\", \"email\": \"%s\"}".formatted(id, name, email);
  }
}
