package dev.muster.web.academy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.UserRole;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import org.junit.jupiter.api.Test;

/** The addresses of students are for those who may see them, and nobody else searches by them. */
public interface StudentEmailsOverHttp extends AcademyHttpFixture {
  @Test
  default void aViewerGetsStudentsWithoutTheirAddresses() {
    long id = student("Alice", "alice@example.org");
    String part = "{\"id\": %d, \"name\": \"Alice\"}".formatted(id);

    viewer()
        .get("/students/" + id)
        .is(200, part)
        .hasHeader("ETag", "\"1-part\"")
        .variesBy("Authorization");
    viewer()
        .get("/students?name=alice")
        .is(200, "{\"items\": [%s], \"next\": null}".formatted(part));
    Answer whole = api().as(UserRole.EDITOR).get("/students/" + id).hasHeader("ETag", "\"1\"");
    assertEquals("alice@example.org", whole.member("email").getStringValue());
  }

  @Test
  default void whoMayNotSeeAddressesDoesNotSearchByThem() {
    student("Alice", "alice@example.org");

    assertLacks("academy.emails", viewer().get("/students?email=alice"));
    assertEquals(1, api().as(UserRole.EDITOR).get("/students?email=alice").member("items").size());
  }

  @Test
  default void aViewerReadsGradesAndGivesNone() {
    long course = course(2);
    long student = student("Alice");
    enrol(course, student).hasStatus(201);
    complete(course, student, "A").hasStatus(200);

    Answer read = viewer().get(AcademyHttpFixture.pair(course, student)).hasStatus(200);
    assertEquals("A", read.member("grade").getStringValue());
    assertLacks(
        "academy.grade",
        viewer().patch(AcademyHttpFixture.pair(course, student), "{\"grade\": \"B\"}"));
  }

  private Api viewer() {
    return api().as(UserRole.VIEWER);
  }

  private static void assertLacks(String permission, Answer answer) {
    answer.hasStatus(403);
    assertEquals(permission, answer.member("permission").getStringValue());
  }
}
