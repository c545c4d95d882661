package dev.muster.platform.web.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.permission.Actor;
import dev.muster.domain.UserRole;
import dev.muster.platform.web.input.JsonBody;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A key names a method, a path and a body. */
class IdempotentAnswersTest {
  private static final byte[] BODY = body("{\"name\": \"A\"}");

  @Test
  void theSameRequestHasTheSameFingerprintAndNoOtherHasIt() {
    HttpRequest<?> request = HttpRequest.create(HttpMethod.POST, "/notes");

    assertEquals(
        IdempotentAnswers.fingerprint(request, BODY),
        IdempotentAnswers.fingerprint(
            HttpRequest.create(HttpMethod.POST, "/notes"), body("{\"name\": \"A\"}")));
    for (HttpRequest<?> other :
        new HttpRequest<?>[] {
          HttpRequest.create(HttpMethod.PUT, "/notes"),
          HttpRequest.create(HttpMethod.PATCH, "/notes"),
          HttpRequest.create(HttpMethod.POST, "/other")
        }) {
      assertNotEquals(
          IdempotentAnswers.fingerprint(request, BODY),
          IdempotentAnswers.fingerprint(other, BODY),
          other::toString);
    }
    assertNotEquals(
        IdempotentAnswers.fingerprint(request, BODY),
        IdempotentAnswers.fingerprint(request, body("{\"name\":\"A\"}")));
  }

  @Test
  void aUserHasASpaceOfKeysForEachSetOfRoles() {
    IdempotencyKey key = new IdempotencyKey("k");
    IdempotencyKey viewer = own(key, 1, UserRole.VIEWER);

    assertEquals(viewer, own(key, 1, UserRole.VIEWER));
    assertNotEquals(viewer, own(new IdempotencyKey("l"), 1, UserRole.VIEWER));
    assertNotEquals(viewer, own(key, 2, UserRole.VIEWER));
    assertNotEquals(viewer, own(key, 1, UserRole.EDITOR));
    assertNotEquals(viewer, own(key, 1, UserRole.VIEWER, UserRole.EDITOR));
    assertEquals(key, IdempotentAnswers.own(key, Actor.operator()));
  }

  @Test
  void anActorOfAProviderHasASpaceOfKeysForEachSetOfRoles() {
    IdempotencyKey key = new IdempotencyKey("k");
    IdempotencyKey first = own(key, "https://id.example", "1", UserRole.VIEWER);

    assertEquals(first, own(key, "https://id.example", "1", UserRole.VIEWER));
    assertNotEquals(first, own(key, "https://id.example", "2", UserRole.VIEWER));
    assertNotEquals(first, own(key, "https://other.example", "1", UserRole.VIEWER));
    assertNotEquals(first, own(key, "https://id.example", "1", UserRole.EDITOR));
    assertNotEquals(first, own(key, 1, UserRole.VIEWER));
    assertNotEquals(first, key);
  }

  private static IdempotencyKey own(
      IdempotencyKey key, String issuer, String subject, UserRole... roles) {
    return IdempotentAnswers.own(
        key, Actor.ofProvider(issuer, subject, "the same name", Set.of(roles)));
  }

  private static IdempotencyKey own(IdempotencyKey key, long user, UserRole... roles) {
    return IdempotentAnswers.own(key, new Actor("u", OptionalLong.of(user), Set.of(roles)));
  }

  private static byte[] body(String json) {
    return JsonBody.parse(json.getBytes(StandardCharsets.UTF_8)).bytes();
  }
}
