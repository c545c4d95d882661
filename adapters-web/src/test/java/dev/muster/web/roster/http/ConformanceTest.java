package dev.muster.web.roster.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.platform.web.kit.Conformance;
import dev.muster.platform.web.kit.Conformance.Observed;
import dev.muster.platform.web.kit.ParameterConformance;
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
  private static final String HERO =
      """
      {"id": 1, "name": "Deadpond", "secretName": "Dive Wilson", "age": null}\
      """;
  private static final String NO_HERO =
      """
      {"type": "/problems/unknown-hero", "title": "Unknown hero", "status": 404,
       "detail": "There is no hero 1.", "instance": "/heroes/1", "heroId": 1}\
      """;

  @Test
  void whatTheDocumentDescribesIsNoFinding() {
    assertEquals(List.of(), findings("GET", "/heroes/1", 200, JSON, HERO));
    assertEquals(List.of(), findings("GET", "/heroes/1", 200, JSON + "; charset=utf-8", HERO));
    assertEquals(List.of(), findings("HEAD", "/heroes/1", 200, JSON, ""));
    assertEquals(List.of(), findings("GET", "/heroes/1", 304, "", ""));
    assertEquals(List.of(), findings("GET", "/heroes/1", 404, PROBLEM, NO_HERO));
    assertEquals(List.of(), findings("GET", "/heroes/1", 431, PROBLEM, NO_HERO));
    assertEquals(List.of(), findings("GET", "/nowhere", 404, PROBLEM, NO_HERO));
    assertEquals(List.of(), findings("GET", "/problems", 200, "text/html", "<p>"));
    assertEquals(List.of(), findings("DELETE", "/heroes/1", 204, "", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /heroes/1 | 206 | application/json
          GET    | /heroes/1 | 409 | application/problem+json
          GET    | /heroes/1 | 200 | text/plain
          GET    | /heroes/1 | 404 | application/json
          GET    | /heroes/1 | 304 | application/json
          HEAD   | /heroes/1 | 200 | application/json
          DELETE | /heroes/1 | 204 | application/json
          GET    | /heroes/1/x | 200 | application/json
          GET    | /nowhere  | 404 | application/json
          GET    | /nowhere  | 404 | application/problem+json
          """)
  void aStatusOrABodyThatIsNotInTheDocumentIsFound(
      String method, String path, int status, String mediaType) {
    assertNotEquals(List.of(), findings(method, path, status, mediaType, HERO));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "age": null  | "x": 1
          "age": null  | "age": null, "x": 1
          "age": null  | "age": 10001
          "age": null  | "age": "48"
          "id": 1      | "id": 0
          "Deadpond"   | ""
          "Deadpond"   | 7
          "Deadpond"   | null
          {            | [{
          """)
  void aMemberThatIsNotAsTheDocumentSaysIsFound(String described, String instead) {
    String wrong = HERO.replace(described, instead);

    assertNotEquals(HERO, wrong);
    assertNotEquals(List.of(), findings("GET", "/heroes/1", 200, JSON, wrong));
  }

  @Test
  void aProblemThatLacksAMemberOrHasAnUnknownOneIsFound() {
    for (String wrong :
        List.of(
            NO_HERO.replace("\"status\": 404,", ""),
            NO_HERO.replace("heroId", "heroine"),
            NO_HERO.replace("/problems/unknown-hero", "unknown-hero"))) {
      assertNotEquals(NO_HERO, wrong);
      assertNotEquals(List.of(), findings("GET", "/heroes/1", 404, PROBLEM, wrong), wrong);
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
      assertNotEquals(List.of(), findings("GET", "/heroes/1", 200, headers, HERO), tag);
    }
  }

  @Test
  void aRequestThatTheDocumentDoesNotTakeIsFound() {
    String hero = "{\"name\": \"A\", \"secretName\": \"B\"}";

    assertEquals(List.of(), taken("POST", "/heroes", JSON + "; charset=utf-8", hero));
    assertEquals(List.of(), taken("PUT", "/teams/1/members/1", JSON, ""));
    assertNotEquals(List.of(), taken("POST", "/heroes", JSON, ""));
    assertNotEquals(List.of(), taken("POST", "/heroes", JSON, "{\"name\": \"A\"}"));
    assertNotEquals(List.of(), taken("POST", "/heroes", JSON, hero.replace("}", ", \"x\": 1}")));
    assertNotEquals(List.of(), taken("POST", "/heroes", "text/plain", hero));
    assertNotEquals(List.of(), taken("PATCH", "/heroes/1", JSON, "{}"));
  }

  private static List<String> taken(String method, String path, String type, String body) {
    return Conformance.SHIPPED.findings(method, path, type, body);
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
    assertEquals(List.of(), sent("/heroes?limit=200&name=a%20b", "X", "y"));
    assertEquals(List.of(), sent("/heroes/1", "If-None-Match", "W/\"1\", \"x\""));
    assertNotEquals(List.of(), sent("/heroes?limit=201", "X", "y"));
    assertNotEquals(List.of(), sent("/heroes?name=", "X", "y"));
    assertNotEquals(List.of(), sent("/heroes/1", "If-None-Match", "1"));
  }

  private static List<String> sent(String path, String header, String value) {
    return ParameterConformance.SHIPPED.findings(
        HttpRequest.newBuilder(URI.create("http://localhost" + path))
            .header(header, value)
            .build());
  }

  private static List<String> findings(
      String method, String path, int status, Map<String, List<String>> headers, String body) {
    return Conformance.SHIPPED.findings(
        new Observed(method, path, status, HttpHeaders.of(headers, (a, b) -> true), body));
  }
}
