package dev.muster.platform.web.kit;

import dev.muster.domain.UserRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * A client of the service that knows HTTP, JSON and the OpenAPI document, and nothing of Muster's
 * code: an answer or a request taken that the document does not describe fails the test.
 */
public final class Api {
  /** How long an answer may take before it counts as none; a mutant is given up sooner. */
  public static final Duration PATIENCE =
      Duration.ofMillis(Integer.getInteger("muster.test.patience", 30_000));

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI base;
  private final Conformance document;
  private final ParameterConformance parameters;
  private final List<String> sender;

  /** Makes a client of a service that the OpenAPI document on the class path describes. */
  public Api(URI base) {
    this(base, OpenApiDocument.shipped());
  }

  /** Makes a client of a service that another document describes. */
  public Api(URI base, OpenApiDocument document) {
    this(base, new Conformance(document), new ParameterConformance(document), List.of());
  }

  private Api(
      URI base, Conformance document, ParameterConformance parameters, List<String> sender) {
    this.base = base;
    this.document = document;
    this.parameters = parameters;
    this.sender = sender;
  }

  /** Returns this client on behalf of an actor: a value of the header of {@link TestActors}. */
  public Api as(String other) {
    return new Api(base, document, parameters, List.of(TestActors.HEADER, other));
  }

  /** Returns this client with a token. */
  public Api bearing(String token) {
    return new Api(base, document, parameters, List.of("Authorization", "Bearer " + token));
  }

  /** Returns this client on behalf of a user of a role. */
  public Api as(UserRole role) {
    return as(role.name());
  }

  public Answer get(String path) {
    return send(request(path));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  public Answer post(String path, String json) {
    return send("POST", path, "application/json", json);
  }

  public Answer put(String path, String json) {
    return send("PUT", path, "application/json", json);
  }

  public Answer patch(String path, String json) {
    return send("PATCH", path, "application/merge-patch+json", json);
  }

  public Answer send(String method, String path, String contentType, String body) {
    Answer answer =
        send(
            request(path)
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", contentType));
    if (answer.status() < 300) {
      answer.expectNone(document.findings(method, path, contentType, body));
    }
    return answer;
  }

  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    return sender.isEmpty() ? request : request.headers(sender.toArray(String[]::new));
  }

  public Answer send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      Answer answer = new Answer(CLIENT.send(request, BodyHandlers.ofString()));
      boolean page = answer.header("Content-Type").startsWith("text/html");
      // An empty field of a form is no parameter.
      if (answer.status() < 400 && !page) {
        answer.expectNone(parameters.findings(request));
      }
      return answer.expectNone(document.findings(answer.observed()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
