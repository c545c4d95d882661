package dev.muster.web.access.http;

import static dev.muster.web.access.http.AccessHttpFixture.path;
import static dev.muster.web.access.http.UsersOverHttp.assertUnknown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import dev.muster.platform.web.kit.TestActors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The profile of a user is made, replaced, read and removed. */
public interface ProfilesOverHttp extends AccessHttpFixture {
  @Test
  default void aProfileIsMadeAndThenReplaced() {
    String path = profile(user("ada"));
    String full = "{\"bio\": \"Writes.\", \"avatarUrl\": \"https://example.org/a.png\"}";

    Answer made = api().put(path, full).is(201, full).hasHeader("Location", path);
    Answer same = api().put(path, full).is(200, full).hasHeader("ETag", made.header("ETag"));
    api().get(path).is(200, full).hasHeader("ETag", same.header("ETag"));
    Answer emptied = api().put(path, "{}").is(200, "{\"bio\": null, \"avatarUrl\": null}");
    assertNotEquals(made.header("ETag"), emptied.header("ETag"));
    api()
        .put(path, "{\"bio\": \"Writes.\", \"avatarUrl\": null}")
        .is(200, "{\"bio\": \"Writes.\", \"avatarUrl\": null}");
    api()
        .put(path, "{\"avatarUrl\": \"http://a\"}")
        .is(200, "{\"bio\": null, \"avatarUrl\": \"http://a\"}");
  }

  @Test
  default void whatWasReadOfAProfileMayBeSentBack() {
    String path = profile(user("ada"));
    api().put(path, "{\"bio\": \"Writes.\"}").hasStatus(201);
    Answer read = api().get(path);

    api().put(path, read.body()).is(200, read.body()).hasHeader("ETag", read.header("ETag"));
  }

  @Test
  default void allThatIsWrongWithAProfileIsToldAtOnce() {
    String path = profile(user("ada"));

    api()
        .put(path, "{\"bio\": \"\", \"avatarUrl\": \"ftp://example.org\", \"name\": \"Ada\"}")
        .isInvalid(
            """
            [{"pointer": "/avatarUrl",
              "detail": "must be an absolute URL such as https://example.org/a.png, \
            with at most 2048 characters"},
             {"pointer": "/bio", "detail": "must have 1 to 1000 characters"},
             {"pointer": "/name", "detail": "is not known here"}]\
            """);
    assertMissing(api().get(path));
  }

  @Test
  default void anOutdatedVersionOfAProfileIsNeitherReplacedNorRemoved() {
    String path = profile(user("ada"));
    with("If-Match", "*", "PUT", path, "{}").hasStatus(412);
    String first = with("If-None-Match", "*", "PUT", path, "{}").hasStatus(201).header("ETag");
    with("If-None-Match", "*", "PUT", path, "{}").hasStatus(412);
    with("If-None-Match", first, "GET", path, "").isEmpty(304);
    String second =
        with("If-Match", first, "PUT", path, "{\"bio\": \"b\"}").hasStatus(200).header("ETag");

    with("If-Match", first, "PUT", path, "{\"bio\": \"c\"}").hasStatus(412);
    with("If-Match", first, "DELETE", path, "").hasStatus(412);
    api().get(path).is(200, "{\"bio\": \"b\", \"avatarUrl\": null}");
    with("If-Match", second, "DELETE", path, "").isEmpty(204);
  }

  @Test
  default void aProfileIsRemovedAndItsUserStays() {
    long user = user("ada");
    String path = profile(user);
    api().put(path, "{}").hasStatus(201);

    api().delete(path).isEmpty(204);

    assertMissing(api().get(path));
    assertMissing(api().delete(path));
    api().get(path(user)).hasStatus(200);
  }

  @Test
  default void aProfileGoesWithItsUser() {
    long user = user("ada");
    String path = profile(user);
    api().put(path, "{}").hasStatus(201);

    api().delete(path(user)).isEmpty(204);

    for (Answer answer : List.of(api().get(path), api().put(path, "{}"), api().delete(path))) {
      assertUnknown(user, answer);
    }
  }

  @Test
  default void aUserWithoutARoleKeepsItsOwnProfileAndNoOther() {
    long ada = user("ada");
    long alan = user("alan");
    Api client = api().as(TestActors.user(ada));

    client.put(profile(ada), "{\"bio\": \"Mine.\"}").hasStatus(201);
    client.get(profile(ada)).is(200, "{\"bio\": \"Mine.\", \"avatarUrl\": null}");
    client.delete(profile(ada)).isEmpty(204);

    for (long other : new long[] {alan, NOBODY}) {
      assertDenied(client.put(profile(other), "{}"), "access.write");
      assertDenied(client.get(profile(other)), "access.read");
      assertDenied(client.delete(profile(other)), "access.write");
    }
    assertDenied(client.get(path(ada)), "access.read");
    assertDenied(client.delete(path(ada)), "access.write");
  }

  private static void assertMissing(Answer answer) {
    String path = answer.response().request().uri().getRawPath();
    String user = path.split("/")[2];
    answer.isProblem(
        404,
        "unknown-profile",
        """
        {"title": "Unknown profile", "detail": "User %1$s has no profile.",
         "instance": "%2$s", "userId": %1$s}\
        """
            .formatted(user, path));
  }

  private static String profile(long user) {
    return path(user) + "/profile";
  }

  private static void assertDenied(Answer answer, String permission) {
    answer.hasStatus(403);
    assertEquals(permission, answer.member("permission").getStringValue());
  }
}
