package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.operation.Operations;
import dev.muster.platform.web.operation.SmallDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page of a problem tells what is wrong, and has the form that mends it. */
class ProblemWriterTest {
  private final Operations operations = SmallDocument.operations();
  private final ProblemWriter problems =
      new ProblemWriter(operations, SmallSessions.trail(), SmallSessions.signIn());

  @Test
  void aProblemIsItsTitleItsSentenceAndALinkToItsMeaning() {
    String page = problems.page(Optional.empty(), problem(503, List.of()));

    assertTrue(page.contains("<title>&lt;Broken&gt; &#183; Muster</title>"), page);
    assertEquals(
        """
        <h1>&lt;Broken&gt; <small>503</small></h1>
        <p>It is &amp; remains.</p>
        <p><a href="/problems/broken">What this means, and what to do</a></p>

        </main>
        """,
        content(page));
  }

  @Test
  void aProblemOfAPageHasItsTrailAndNothingTwice() {
    String page = problems.page(view("listNotes", Map.of()), without(problem(503, List.of())));

    assertTrue(page.contains(Trail.START), page);
    assertEquals(
        "<h1>&lt;Broken&gt; <small>503</small></h1>\n<p>It is &amp; remains.</p>\n\n</main>\n",
        content(page));
  }

  @Test
  void aWrongFilterIsToldInTheFormOfFiltersAndAnUnknownOneAboveIt() {
    String page =
        problems.page(
            view("listNotes", Map.of("query.text", "?")),
            problem(
                400,
                List.of(
                    Map.of("parameter", "text", "detail", "is no text"),
                    Map.of("parameter", "shape", "detail", "is not known"))));

    assertTrue(
        page.contains("<p class=\"error\">shape is not known</p>\n<details class=\"panel\" open>"),
        page);
    assertTrue(page.contains("id=\"filter-text-error\">Text is no text.</p>"), page);
  }

  @Test
  void whatIsNotThereCanBePutWhereAPersonMay() {
    Optional<View> person = view("readPerson", Map.of());
    String form = "<summary>Put a person</summary>";

    assertTrue(problems.page(person, problem(404, List.of())).contains(form));
    assertFalse(problems.page(person, problem(410, List.of())).contains(form));
    assertFalse(
        problems.page(view("listReaders", Map.of()), problem(404, List.of())).contains("Actions"));
    assertFalse(
        problems.page(view("listNotes", Map.of()), problem(404, List.of())).contains("Filter"));
  }

  @Test
  void aRefusedFormComesBackAsItWasSentWithTheReason() {
    Submission sent =
        Submission.of(
            SmallDocument.operation("reviseNote"),
            "known.noteId=7&header.If-Match=%222%22&body.text=Milk");

    String page =
        problems.page(sent, problem(400, List.of(Map.of("pointer", "/text", "detail", "is sour"))));

    assertTrue(page.contains("<title>&lt;Broken&gt;: Revise a note &#183; Muster</title>"), page);
    assertTrue(
        page.contains(Trail.START + "<li><a href=\"/notes/7\">Back</a></li></ol></nav>\n"), page);
    assertTrue(page.contains("<h1>Revise a note</h1>\n<div class=\"panel\">\n<form"), page);
    assertTrue(page.contains("name=\"header.If-Match\" value=\"&quot;2&quot;\""), page);
    assertTrue(page.contains("name=\"known.noteId\" value=\"7\""), page);
    assertTrue(page.contains("value=\"Milk\""), page);
    assertTrue(page.contains("id=\"reviseNote-text-error\">Text is sour.</p>"), page);
    assertTrue(
        page.contains("</div>\n<p><a href=\"/problems/broken\">What this means, and what to do"),
        page);
  }

  @Test
  void whatIsWrongInAnotherPartOfTheRequestIsToldOfNoFieldOfThatName() {
    Filled refused =
        Filled.refused(
            Map.of(),
            SmallDocument.operation("reviseNote"),
            problem(
                400,
                List.of(
                    Map.of("pointer", "/noteId", "detail", "is unknown"),
                    Map.of("parameter", "text", "detail", "is unknown"))));

    assertEquals(
        new Filled(Map.of(), Map.of(), List.of("noteId is unknown", "text is unknown")), refused);
  }

  @Test
  void whoIsNotSignedInGetsTheFormThatSignsIn() {
    String form = "<form method=\"post\" action=\"/forms/beginSession\">";
    Map<String, @Nullable Object> notSignedIn = new HashMap<>(problem(401, List.of()));
    notSignedIn.put("type", "/problems/not-signed-in");
    Submission sent =
        Submission.of(SmallDocument.operation("reviseNote"), "known.noteId=7&body.text=Milk");

    String refused = problems.page(view("listNotes", Map.of()), notSignedIn);
    assertTrue(refused.contains("<p>This is for known users.</p>\n" + form), refused);
    assertFalse(problems.page(view("listNotes", Map.of()), problem(401, List.of())).contains(form));
    String page = problems.page(sent, notSignedIn);
    assertTrue(page.contains("value=\"Milk\""), page);
    assertTrue(
        page.contains(form + "\n<input type=\"hidden\" name=\"back\" value=\"/notes/7\">"), page);
    assertFalse(problems.page(sent, problem(401, List.of())).contains(form));
  }

  @Test
  void aRefusedSignInIsTheSameFormAgain() {
    Submission sent =
        Submission.of(SmallDocument.operation("beginSession"), "body.username=ada&back=/notes");

    String page = problems.page(sent, without(problem(401, List.of())));

    assertTrue(page.contains("<title>&lt;Broken&gt;: Sign in &#183; Muster</title>"), page);
    assertTrue(page.contains("<h1>Sign in</h1>"), page);
    assertTrue(
        page.contains("<div class=\"error\" role=\"alert\"><p>It is &amp; remains.</p>"), page);
    assertTrue(page.contains("name=\"back\" value=\"/notes\""), page);
    assertTrue(page.contains("value=\"ada\""), page);
    assertFalse(page.contains("refreshToken"), page);
  }

  private static Map<String, @Nullable Object> problem(int status, List<?> errors) {
    return Map.of(
        "title",
        "<Broken>",
        "status",
        status,
        "detail",
        "It is & remains.",
        "type",
        "/problems/broken",
        "errors",
        errors);
  }

  private static Map<String, @Nullable Object> without(Map<String, @Nullable Object> problem) {
    return Map.of(
        "title", problem.get("title"),
        "status", problem.get("status"),
        "detail", problem.get("detail"),
        "type", "about:blank");
  }

  private static Optional<View> view(String operation, Map<String, String> query) {
    return Optional.of(
        new View(
            SmallDocument.operation(operation),
            Map.of("personId", "7", "noteId", "7"),
            query,
            "",
            Map.of()));
  }

  private static String content(String page) {
    return page.substring(page.indexOf("<h1>"), page.indexOf("</body>"));
  }
}
