package dev.muster.platform.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.kit.Conformance.Observed;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the OpenAPI document does not describe is found, and what it describes is not. */
class ConformanceTest {
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final Conformance NOTES = new Conformance(NoteService.DOCUMENT);
  private static final String NOTE = NoteFixture.json(1, "Buy milk");
  private static final String NO_NOTE =
      """
      {"type": "/problems/unknown-note", "title": "Unknown note", "status": 404,
       "detail": "There is no note 1.", "instance": "/notes/1", "noteId": 1}\
      """;

  @Test
  void whatTheDocumentDescribesIsNoFinding() {
    assertEquals(List.of(), findings("GET", "/notes/1", 200, JSON, NOTE));
    assertEquals(List.of(), findings("GET", "/notes/1", 200, JSON + "; charset=utf-8", NOTE));
    assertEquals(List.of(), findings("HEAD", "/notes/1", 200, JSON, ""));
    assertEquals(List.of(), findings("GET", "/notes/1", 304, "", ""));
    assertEquals(List.of(), findings("GET", "/notes/1", 404, PROBLEM, NO_NOTE));
    assertEquals(List.of(), findings("GET", "/notes/1", 431, PROBLEM, NO_NOTE));
    assertEquals(List.of(), findings("GET", "/nowhere", 404, PROBLEM, NO_NOTE));
    assertEquals(List.of(), findings("GET", "/problems", 200, "text/html", "<p>"));
    assertEquals(List.of(), findings("DELETE", "/notes/1", 204, "", ""));
  }

  @Test
  void aProblemThatItsOperationDoesNotHaveOrThatDiffersFromItsExampleIsFound() {
    assertEquals(
        List.of("/problems/pinned-already is not in the document"),
        findings(
            "GET", "/notes/1", 404, PROBLEM, NO_NOTE.replace("unknown-note", "pinned-already")));
    assertEquals(
        List.of("/problems/unknown-note has another title"),
        findings("GET", "/notes/1", 404, PROBLEM, NO_NOTE.replace("Unknown note", "No note")));
    assertEquals(
        List.of("/problems/unknown-note has another status"),
        findings("GET", "/notes/1", 404, PROBLEM, NO_NOTE.replace("404", "409")));
    assertEquals(
        List.of("/problems/unknown-note has another noteId"),
        findings("GET", "/notes/1", 404, PROBLEM, NO_NOTE.replace(", \"noteId\": 1", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /notes/1 | 206 | application/json
          GET    | /notes/1 | 409 | application/problem+json
          GET    | /notes/1 | 200 | text/plain
          GET    | /notes/1 | 404 | application/json
          GET    | /notes/1 | 304 | application/json
          HEAD   | /notes/1 | 200 | application/json
          DELETE | /notes/1 | 204 | application/json
          GET    | /notes/1/x | 200 | application/json
          GET    | /nowhere  | 404 | application/json
          GET    | /nowhere  | 404 | application/problem+json
          """)
  void aStatusOrABodyThatIsNotInTheDocumentIsFound(
      String method, String path, int status, String mediaType) {
    assertNotEquals(List.of(), findings(method, path, status, mediaType, NOTE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "weight": null | "x": 1
          "weight": null | "weight": null, "x": 1
          "weight": null | "weight": 1001
          "weight": null | "weight": "48"
          "id": 1        | "id": 0
          "Buy milk"     | ""
          "Buy milk"     | 7
          "Buy milk"     | null
          {              | [{
          """)
  void aMemberThatIsNotAsTheDocumentSaysIsFound(String described, String instead) {
    String wrong = NOTE.replace(described, instead);

    assertNotEquals(NOTE, wrong);
    assertNotEquals(List.of(), findings("GET", "/notes/1", 200, JSON, wrong));
  }

  @Test
  void aProblemThatLacksAMemberOrHasAnUnknownOneIsFound() {
    for (String wrong :
        List.of(
            NO_NOTE.replace("\"status\": 404,", ""),
            NO_NOTE.replace("noteId", "notable"),
            NO_NOTE.replace("/problems/unknown-note", "unknown-note"))) {
      assertNotEquals(NO_NOTE, wrong);
      assertNotEquals(List.of(), findings("GET", "/notes/1", 404, PROBLEM, wrong), wrong);
      assertNotEquals(List.of(), findings("GET", "/nowhere", 404, PROBLEM, wrong), wrong);
    }
  }

  @Test
  void aHeaderThatIsMissingOrWrongIsFound() {
    for (String tag : List.of("", "1", "W/\"1\"", "\"0\"")) {
      Map<String, List<String>> headers = new HashMap<>(Map.of("Content-Type", List.of(JSON)));
      if (!tag.isEmpty()) {
        headers.put("ETag", List.of(tag));
      }
      assertNotEquals(List.of(), findings("GET", "/notes/1", 200, headers, NOTE), tag);
    }
  }

  @Test
  void aRequestThatTheDocumentDoesNotTakeIsFound() {
    String note = "{\"text\": \"A\", \"weight\": 7}";

    assertEquals(List.of(), taken("POST", "/notes", JSON + "; charset=utf-8", note));
    assertEquals(List.of(), taken("PUT", "/notes/1", JSON, ""));
    assertNotEquals(List.of(), taken("POST", "/notes", JSON, ""));
    assertNotEquals(List.of(), taken("POST", "/notes", JSON, "{\"weight\": 7}"));
    assertNotEquals(List.of(), taken("POST", "/notes", JSON, note.replace("}", ", \"x\": 1}")));
    assertNotEquals(List.of(), taken("POST", "/notes", "text/plain", note));
    assertNotEquals(List.of(), taken("PATCH", "/notes/1", JSON, "{}"));
  }

  private static List<String> taken(String method, String path, String type, String body) {
    return NOTES.findings(method, path, type, body);
  }

  private static List<String> findings(
      String method, String path, int status, String mediaType, String body) {
    Map<String, List<String>> headers = new HashMap<>(Map.of("ETag", List.of("\"1\"")));
    if (!mediaType.isEmpty()) {
      headers.put("Content-Type", List.of(mediaType));
    }
    return findings(method, path, status, headers, body);
  }

  @Test
  void parametersThatTheDocumentDoesNotDescribeAreFindings() {
    assertEquals(List.of(), sent("/notes?limit=200&text=a%20b", "X", "y"));
    assertEquals(List.of(), sent("/notes/1", "If-None-Match", "W/\"1\", \"x\""));
    assertNotEquals(List.of(), sent("/notes?limit=201", "X", "y"));
    assertNotEquals(List.of(), sent("/notes?text=", "X", "y"));
    assertNotEquals(List.of(), sent("/notes/1", "If-None-Match", "1"));
  }

  private static List<String> sent(String path, String header, String value) {
    return new ParameterConformance(NoteService.DOCUMENT)
        .findings(
            HttpRequest.newBuilder(URI.create("http://localhost" + path))
                .header(header, value)
                .build());
  }

  private static List<String> findings(
      String method, String path, int status, Map<String, List<String>> headers, String body) {
    return NOTES.findings(
        new Observed(method, path, status, HttpHeaders.of(headers, (a, b) -> true), body));
  }
}
