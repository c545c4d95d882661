package dev.muster.bootstrap.roster.faults;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/**
 * A request of the HTTP API, and what of the tables it changes.
 *
 * @param method of the request
 * @param path of the request
 * @param headers of the request
 * @param body of the request; empty for none
 * @param fact a query for one text, which tells how things stand
 * @param done what the query finds when the request was done
 * @param repeatable whether it may be sent again when nobody knows whether it was done
 */
record UseCase(
    String method,
    String path,
    Map<String, String> headers,
    String body,
    String fact,
    String done,
    boolean repeatable) {
  private static final String NO_FACT = "select ''";

  static UseCase reading(String path) {
    return new UseCase("GET", path, Map.of(), "", NO_FACT, "", true);
  }

  static UseCase adding(String path, String body, String fact) {
    return new UseCase("POST", path, type("application/json"), body, fact, "1", false);
  }

  static UseCase addingOnce(String path, String body, String fact) {
    Map<String, String> headers =
        Map.of("Content-Type", "application/json", "Idempotency-Key", "\"key-of-" + path + "\"");
    return new UseCase("POST", path, headers, body, fact, "1", true);
  }

  static UseCase changing(String method, String path, String body, String fact, String done) {
    String type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
    return new UseCase(method, path, type(type), body, fact, done, true);
  }

  static UseCase removing(String path, String fact) {
    return new UseCase("DELETE", path, Map.of(), "", fact, "0", true);
  }

  boolean onceAtMost() {
    return method.equals("POST") && !headers.containsKey("Idempotency-Key");
  }

  boolean reads() {
    return method.equals("GET");
  }

  HttpRequest.Builder on(HttpRequest.Builder request) {
    headers.forEach(request::header);
    return request.method(method, BodyPublishers.ofString(body));
  }

  @Override
  public String toString() {
    return method + " " + path + (headers.containsKey("Idempotency-Key") ? " with a key" : "");
  }

  private static Map<String, String> type(String mediaType) {
    return Map.of("Content-Type", mediaType);
  }
}
