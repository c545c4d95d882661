package dev.muster.platform.web.answer;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyKeyReusedException;
import dev.muster.application.IdempotentAnswer;
import dev.muster.application.IdempotentRequests;
import dev.muster.application.RequestFingerprint;
import dev.muster.application.RequestInProgressException;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Permissions;
import dev.muster.platform.web.RequestPath;
import dev.muster.platform.web.input.JsonBody;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Answers requests that a client may send again under the header Idempotency-Key, as in
 * draft-ietf-httpapi-idempotency-key-header-07.
 *
 * <p>Two requests are the same if their method, path and bytes of the body are equal. All requests
 * of a user with the same roles share one space of keys, so a client takes a key that no other
 * client of the user would choose: a random UUID. Nobody gets the answer to another user, or an
 * answer from a time with other roles. A POST or PATCH handler that does not declare the header
 * refuses it, lest a client rely on it. PUT, DELETE and GET are idempotent, so the header has no
 * meaning there.
 */
@Singleton
public final class IdempotentAnswers {
  /** The header that marks a replayed answer. */
  public static final String REPLAYED = "Idempotency-Replayed";

  private final IdempotentRequests requests;
  private final JsonMapper json;
  private final Permissions permissions;

  IdempotentAnswers(IdempotentRequests requests, JsonMapper json, Permissions permissions) {
    this.requests = requests;
    this.json = json;
    this.permissions = permissions;
  }

  /**
   * Runs a request once for its key. A repeated request gets the stored answer again (status,
   * headers and body), marked by the header {@value #REPLAYED}.
   *
   * @param key the client's key, if any
   * @param body the body of the request
   * @param work runs the request and makes an answer with a body; may run more than once
   * @throws IdempotencyKeyReusedException when the key was sent with another request
   * @throws RequestInProgressException when a request with the key is still running
   */
  public HttpResponse<?> answer(
      HttpRequest<?> request,
      Optional<IdempotencyKey> key,
      JsonBody body,
      Supplier<? extends HttpResponse<?>> work) {
    return answer(request, key, body.bytes(), work);
  }

  /**
   * Runs a request once for its key, as the other method does. What identifies the request stands
   * in place of its body: a secret in the body is left out, as its hash could be guessed.
   *
   * @param content equal for equal requests
   * @throws IdempotencyKeyReusedException when the key was sent with another request
   * @throws RequestInProgressException when a request with the key is still running
   */
  public HttpResponse<?> answer(
      HttpRequest<?> request,
      Optional<IdempotencyKey> key,
      byte[] content,
      Supplier<? extends HttpResponse<?>> work) {
    return key.<HttpResponse<?>>map(it -> answer(it, fingerprint(request, content), work))
        .orElseGet(work);
  }

  // The first answer, too, is made of its stored form, so that it equals a replayed one.
  private HttpResponse<?> answer(
      IdempotencyKey key, RequestFingerprint request, Supplier<? extends HttpResponse<?>> work) {
    IdempotentAnswer answer =
        requests.once(
            own(key, permissions.require(IdempotentRequests.PERMISSION)),
            request,
            () -> StoredResponse.of(work.get(), json).store(json));
    MutableHttpResponse<String> response = StoredResponse.read(answer.answer(), json).toResponse();
    return answer.replayed() ? response.header(REPLAYED, "true") : response;
  }

  /** Returns the key as it is kept: the key itself for an actor without an identity. */
  static IdempotencyKey own(IdempotencyKey key, Actor actor) {
    // An identity of a provider begins with a URL, and that of a user is a number.
    return actor
        .external()
        .or(() -> actor.userId().stream().mapToObj(String::valueOf).findFirst())
        .map(identity -> inSpace(identity + " " + new TreeSet<>(actor.roles()), key))
        .orElse(key);
  }

  private static IdempotencyKey inSpace(String space, IdempotencyKey key) {
    return new IdempotencyKey(
        RequestFingerprint.of(
                space.getBytes(StandardCharsets.UTF_8),
                key.value().getBytes(StandardCharsets.US_ASCII))
            .value());
  }

  static RequestFingerprint fingerprint(HttpRequest<?> request, byte[] content) {
    return RequestFingerprint.of(
        request.getMethodName().getBytes(StandardCharsets.UTF_8),
        RequestPath.of(request).getBytes(StandardCharsets.UTF_8),
        content);
  }
}
