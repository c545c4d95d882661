package dev.muster.web.access.http;

import static dev.muster.web.access.http.AccessHttpFixture.account;
import static dev.muster.web.access.http.AccessHttpFixture.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.kit.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Users are added, read, listed, changed and removed. */
public interface UsersOverHttp extends AccessHttpFixture {
  @Test
  default void aUserIsReadWhereTheLocationSays() {
    Answer added = api().post("/users", account("Ada", "Ada@x.org"));

    added
        .is(201, json(added.id(), "Ada", "Ada@x.org"))
        .hasHeader("Location", path(added.id()))
        .hasHeader("ETag", "\"1\"");
    api().get(added.header("Location")).is(200, json(added.id(), "Ada", "Ada@x.org"));
  }

  @Test
  default void allThatIsWrongWithAUserIsToldAtOnce() {
    api()
        .post("/users", account("a b", "nobody"))
        .isInvalid(
            """
            [{"pointer": "/email", "detail": "must be an address such as name@example.org"},
             {"pointer": "/username",
              "detail": "must have 1 to 64 letters a to z, digits, dots, hyphens and underscores, \
            and begin with a letter or a digit"}]\
            """);
    api().post("/users", "{\"username\": \"ada\"}").hasStatus(400);
    api().post("/users", "{\"email\": \"ada@example.org\"}").hasStatus(400);
    api()
        .post("/users", "{\"username\": \"ada\", \"email\": \"a@x\", \"roles\": [\"ADMIN\"]}")
        .isInvalid("[{\"pointer\": \"/roles\", \"detail\": \"is not known here\"}]");
    api().get("/users?role=ADMIN").hasStatus(400);
  }

  @Test
  default void aNameBelongsToOneUserWhateverItsCase() {
    long first = user("ada");
    long second = user("second");

    api()
        .post("/users", account("ADA", "other@example.org"))
        .isProblem(
            409,
            "username-taken",
            """
            {"title": "Username taken", "detail": "Another user has the name ADA.",
             "instance": "/users", "username": "ADA"}\
            """);
    api().patch(path(second), "{\"username\": \"Ada\"}").hasStatus(409);
    api().patch(path(first), "{\"username\": \"Ada\"}").hasStatus(200);
  }

  @Test
  default void anAddressBelongsToOneUserWhateverItsCase() {
    long first = user("ada");
    long second = user("second");

    api()
        .post("/users", account("other", "ADA@Example.org"))
        .isProblem(
            409,
            "email-taken",
            """
            {"title": "E-mail taken", "detail": "Another user has the address ADA@Example.org.",
             "instance": "/users", "email": "ADA@Example.org"}\
            """);
    api().patch(path(second), "{\"email\": \"ADA@example.org\"}").hasStatus(409);
    api().patch(path(first), "{\"email\": \"ADA@example.org\"}").hasStatus(200);
  }

  @Test
  default void aRequestForAUserWithTheSameKeyIsDoneOnce() {
    Answer first = addedWithKey();

    addedWithKey().is(201, first.body()).hasHeader("Idempotency-Replayed", "true");
    assertEquals(1, api().get("/users").member("items").size());
  }

  @Test
  default void usersAreListedInPagesAndFoundByNameAndAddress() {
    long ada = user("Ada");
    long adam = user("adam");
    long bob = user("Bob");
    api().patch(path(bob), "{\"email\": \"bob@one.example\"}").hasStatus(200);

    assertEquals(List.of(ada, adam, bob), walk("/users?limit=1", "id"));
    assertEquals(List.of(ada, adam), walk("/users?username=DA&limit=1", "id"));
    assertEquals(List.of(bob), walk("/users?email=%40ONE&limit=200", "id"));
    assertEquals(List.of(adam), walk("/users?email=example&username=m&limit=200", "id"));
    api()
        .get("/users?username=bob")
        .is(
            200,
            "{\"items\": [%s], \"next\": null}".formatted(json(bob, "Bob", "bob@one.example")));
  }

  @Test
  default void aMergePatchOfAUserChangesWhatItNames() {
    long id = user("First");

    api()
        .patch(path(id), "{\"username\": \"Second\"}")
        .is(200, json(id, "Second", "First@example.org"))
        .hasHeader("ETag", "\"2\"");
    api().patch(path(id), "{\"email\": \"second@x\"}").is(200, json(id, "Second", "second@x"));
    api().patch(path(id), "{}").is(200, json(id, "Second", "second@x"));
    api().patch(path(id), "{\"email\": null}").hasStatus(400);
    api().get(path(id)).is(200, json(id, "Second", "second@x")).hasHeader("ETag", "\"3\"");
  }

  @Test
  default void whatWasReadOfAUserMayBeSentBackAndAnIdentityDoesNotChange() {
    long id = user("First");

    api()
        .patch(path(id), api().get(path(id)).body())
        .is(200, json(id, "First", "First@example.org"));
    api()
        .patch(path(id), json(id + 1, "Second", "second@example.org"))
        .isInvalid(
            """
            [{"pointer": "/id",
              "detail": "cannot be changed: leave it out, or send it as it was read"}]\
            """);
  }

  @Test
  default void aChangeOfAnOutdatedVersionOfAUserIsRefused() {
    String path = path(user("First"));
    String seen = api().get(path).header("ETag");
    with("If-None-Match", seen, "GET", path, "").isEmpty(304);
    Answer changed =
        with("If-Match", seen, "PATCH", path, "{\"username\": \"Second\"}").hasStatus(200);
    assertNotEquals(seen, changed.header("ETag"));

    with("If-Match", seen, "PATCH", path, "{\"username\": \"Third\"}").hasStatus(412);
    with("If-Match", seen, "DELETE", path, "").hasStatus(412);
    with("If-Match", changed.header("ETag"), "DELETE", path, "").isEmpty(204);
  }

  @Test
  default void theLastAdministratorIsNotRemoved() {
    long last = user("last", "ADMIN");
    long other = user("other", "EDITOR");

    api()
        .delete(path(last))
        .isProblem(
            409,
            "last-admin",
            """
            {"title": "Last administrator",
             "detail": "User %1$d is the last with the role ADMIN, and keeps it.",
             "instance": "/users/%1$d", "userId": %1$d}\
            """
                .formatted(last));
    api().delete(path(other)).isEmpty(204);
    api().get(path(last)).hasStatus(200);
    user("second", "ADMIN");
    api().delete(path(last)).isEmpty(204);
  }

  @Test
  default void aRemovedUserIsUnknown() {
    long id = user("First");
    api().delete(path(id)).isEmpty(204);

    for (Answer answer :
        List.of(api().get(path(id)), api().patch(path(id), "{}"), api().delete(path(id)))) {
      assertUnknown(id, answer);
    }
    api().get("/users/0").hasStatus(400);
    assertTrue(user("First") > id, "an identity is given again");
  }

  @Test
  default void theFrontPageNamesTheContextAndLeadsToIt() {
    String page = api().send(api().request("/").header("Accept", "text/html")).body();

    assertEquals("/users", api().get("/").member("links").get("users").getStringValue());
    assertTrue(page.contains("<h2>Users, and who may do what</h2>"), page);
    assertTrue(page.contains("<p>The access keeps users, their profiles"), page);
  }

  /** Asserts that nobody has this identity. */
  static void assertUnknown(long user, Answer answer) {
    answer.isProblem(
        404,
        "unknown-user",
        """
        {"title": "Unknown user", "detail": "There is no user %1$d.",
         "instance": "%2$s", "userId": %1$d}\
        """
            .formatted(user, answer.response().request().uri().getRawPath()));
  }

  private Answer addedWithKey() {
    return with("Idempotency-Key", "a-key", "POST", "/users", account("once", "once@example.org"));
  }

  private static String json(long id, String username, String email) {
    return "{\"id\": %d, \"username\": \"%s\", \"email\": \"%s\"}".formatted(id, username, email);
  }
}
