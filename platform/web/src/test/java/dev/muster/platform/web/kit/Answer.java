package dev.muster.platform.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;

/** What the service answered, and what it should have. */
public record Answer(HttpResponse<String> response) {
  private static final JsonMapper MAPPER = JsonMapper.createDefault();

  /** Expects a status and a body of JSON. */
  public Answer is(int status, String json) {
    assertEquals(json(json), json(body()), this::toString);
    return hasStatus(status).hasHeader("Content-Type", "application/json");
  }

  /** Expects a status and no body. */
  public Answer isEmpty(int status) {
    assertEquals("", body());
    return hasStatus(status);
  }

  /** Expects a problem; {@code members} are those beside type and status. */
  public Answer isProblem(int status, String code, String members) {
    String start = "{\"type\": \"/problems/%s\", \"status\": %d, ".formatted(code, status);
    assertEquals(json(start + members.strip().substring(1)), json(body()), this::toString);
    return hasStatus(status)
        .hasHeader("Content-Type", "application/problem+json")
        .hasHeader("Cache-Control", "no-store")
        .hasHeader("X-Content-Type-Options", "nosniff");
  }

  /** Expects a refusal of the request as such; {@code errors} is an array. */
  public Answer isInvalid(String errors) {
    return isProblem(
        400,
        "invalid-request",
        """
        {"title": "Invalid request", "detail": "Each wrong part of the request is in errors.",
         "instance": "%s", "errors": %s}\
        """
            .formatted(response.request().uri().getRawPath(), errors));
  }

  /** Expects that nothing was found that contradicts the OpenAPI document. */
  Answer expectNone(List<String> findings) {
    assertEquals(List.of(), findings, this::toString);
    return this;
  }

  /** This answer as the OpenAPI document may describe it. */
  Conformance.Observed observed() {
    return new Conformance.Observed(
        response.request().method(),
        response.uri().getRawPath(),
        response.statusCode(),
        response.headers(),
        response.body());
  }

  /** The status. */
  public int status() {
    return response.statusCode();
  }

  /** Expects a status. */
  public Answer hasStatus(int status) {
    assertEquals(status, response.statusCode(), this::toString);
    return this;
  }

  /** Requires that the answer may depend on a header of the request, as a cache has to know. */
  public Answer variesBy(String header) {
    assertTrue(List.of(header("Vary").split(", ?", -1)).contains(header), this::toString);
    return this;
  }

  public Answer hasHeader(String name, String value) {
    assertEquals(value, header(name), name);
    return this;
  }

  public String header(String name) {
    return String.join(", ", response.headers().allValues(name));
  }

  public String body() {
    return response.body();
  }

  /** The body's member of this name. */
  public JsonNode member(String name) {
    return json(body()).get(name);
  }

  /** The identity in the body. */
  public long id() {
    return member("id").getLongValue();
  }

  public static JsonNode json(String text) {
    try {
      return MAPPER.readValue(text, JsonNode.class);
    } catch (IOException malformed) {
      throw new UncheckedIOException(text, malformed);
    }
  }

  @Override
  public String toString() {
    return response + " " + body();
  }
}
