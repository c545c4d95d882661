package dev.muster.platform.web.answer;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyKeyReusedException;
import dev.muster.application.IdempotentAnswer;
import dev.muster.application.IdempotentRequests;
import dev.muster.application.RequestFingerprint;
import dev.muster.application.RequestInProgressException;
import dev.muster.platform.web.RequestPath;
import dev.muster.platform.web.input.JsonBody;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers requests that a client may send again under the header Idempotency-Key, as in
 * draft-ietf-httpapi-idempotency-key-header-07.
 *
 * <p>The same request is one with the same method, path and bytes of the body. Keys are shared by
 * all paths and clients, so a client chooses what no other would: a random UUID. A handler that
 * does not declare the header refuses it where a request sent twice is not the same as once, with
 * POST and PATCH, lest a client rely on it; with PUT, DELETE and GET it means nothing.
 */
@Singleton
public final class IdempotentAnswers {
  /** The header that tells an answer of an earlier time. */
  public static final String REPLAYED = "Idempotency-Replayed";

  private final IdempotentRequests requests;
  private final JsonMapper json;

  IdempotentAnswers(IdempotentRequests requests, JsonMapper json) {
    this.requests = requests;
    this.json = json;
  }

  /**
   * Does what a request asks for, unless it was done before under this key: then gives the same
   * answer again, status, headers and body, and says so in the header {@value #REPLAYED}.
   *
   * @param key what the client sent, if it did
   * @param body what it sent beside
   * @param work does it and makes an answer with a body; it may be done more than once
   * @throws IdempotencyKeyReusedException when the key was sent with another request
   * @throws RequestInProgressException when a request with the key is being done
   */
  public HttpResponse<?> answer(
      HttpRequest<?> request,
      Optional<IdempotencyKey> key,
      JsonBody body,
      Supplier<? extends HttpResponse<?>> work) {
    return key.<HttpResponse<?>>map(it -> answer(it, fingerprint(request, body), work))
        .orElseGet(work);
  }

  // The first time too the answer is the one that is stored: it cannot differ from a later one.
  private HttpResponse<?> answer(
      IdempotencyKey key, RequestFingerprint request, Supplier<? extends HttpResponse<?>> work) {
    IdempotentAnswer answer =
        requests.once(key, request, () -> StoredResponse.of(work.get(), json).store(json));
    MutableHttpResponse<String> response = StoredResponse.read(answer.answer(), json).toResponse();
    return answer.replayed() ? response.header(REPLAYED, "true") : response;
  }

  static RequestFingerprint fingerprint(HttpRequest<?> request, JsonBody body) {
    return RequestFingerprint.of(
        request.getMethodName().getBytes(StandardCharsets.UTF_8),
        RequestPath.of(request).getBytes(StandardCharsets.UTF_8),
        body.bytes());
  }
}
