package dev.muster.web.access.http;

import static dev.muster.web.access.http.AccessHttpFixture.path;
import static dev.muster.web.access.http.AccessHttpFixture.role;
import static dev.muster.web.access.http.UsersOverHttp.assertUnknown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Roles are granted, listed from both sides and revoked. */
public interface RolesOverHttp extends AccessHttpFixture {
  @Test
  default void grantingTwiceIsGrantingOnce() {
    long user = user("ada");
    String json = "{\"userId\": %d, \"role\": \"EDITOR\"}".formatted(user);

    grant(user, "EDITOR").is(201, json);
    grant(user, "EDITOR").is(200, json);

    api()
        .get(path(user) + "/roles")
        .is(200, "{\"items\": [{\"role\": \"EDITOR\"}], \"next\": null}");
  }

  @Test
  default void aRoleIsRevokedOnce() {
    long user = user("ada", "VIEWER");

    api().delete(role(user, "VIEWER")).isEmpty(204);
    api()
        .delete(role(user, "VIEWER"))
        .isProblem(
            404,
            "role-not-granted",
            """
            {"title": "Role not granted", "detail": "User %1$d does not have the role VIEWER.",
             "instance": "/users/%1$d/roles/VIEWER", "userId": %1$d, "role": "VIEWER"}\
            """
                .formatted(user));
    api().get(path(user) + "/roles").is(200, "{\"items\": [], \"next\": null}");
  }

  @Test
  default void theLastAdministratorKeepsTheRole() {
    long last = user("last", "ADMIN");

    api()
        .delete(role(last, "ADMIN"))
        .isProblem(
            409,
            "last-admin",
            """
            {"title": "Last administrator",
             "detail": "User %1$d is the last with the role ADMIN, and keeps it.",
             "instance": "/users/%1$d/roles/ADMIN", "userId": %1$d}\
            """
                .formatted(last));
    user("second", "ADMIN");
    api().delete(role(last, "ADMIN")).isEmpty(204);
  }

  @Test
  default void theRolesOfAUserAreListedInPages() {
    long user = user("ada", "VIEWER", "ADMIN", "EDITOR");
    List<String> roles = new ArrayList<>();
    String path = path(user) + "/roles?limit=1";
    for (String next = ""; next != null; ) {
      Answer page = api().get(path + next);
      roles.add(page.member("items").get(0).get("role").getStringValue());
      next = page.member("next").isNull() ? null : "&after=" + page.member("next").getStringValue();
    }

    assertEquals(List.of("ADMIN", "EDITOR", "VIEWER"), roles);
  }

  @Test
  default void theUsersOfARoleAreListedInPages() {
    long first = user("ada", "EDITOR");
    long second = user("alan", "EDITOR");
    user("grace", "VIEWER");

    Answer page = api().get("/roles/EDITOR/users?limit=1");
    String next = page.member("next").getStringValue();
    page.is(
        200,
        "{\"items\": [{\"user\": {\"id\": %d, \"username\": \"ada\"}}], \"next\": \"%s\"}"
            .formatted(first, next));
    api()
        .get("/roles/EDITOR/users?limit=1&after=" + next)
        .is(
            200,
            "{\"items\": [{\"user\": {\"id\": %d, \"username\": \"alan\"}}], \"next\": null}"
                .formatted(second));
    api().get("/roles/ADMIN/users").is(200, "{\"items\": [], \"next\": null}");
    api().get("/roles/VIEWER/users?after=" + next).hasStatus(400);
  }

  @Test
  default void aWordThatIsNoRoleIsRefusedWithThoseThatAre() {
    long user = user("ada");
    String errors =
        "[{\"parameter\": \"userRole\", \"detail\": \"must be one of ADMIN, EDITOR, VIEWER\"}]";

    for (String word : List.of("OWNER", "admin")) {
      grant(user, word).isInvalid(errors);
      api().delete(role(user, word)).isInvalid(errors);
      api().get("/roles/" + word + "/users").isInvalid(errors);
    }
  }

  @Test
  default void nobodyHasNoRolesAtAll() {
    long gone = user("gone");
    api().delete(path(gone)).isEmpty(204);

    assertUnknown(gone, api().get(path(gone) + "/roles"));
    assertUnknown(gone, grant(gone, "ADMIN"));
    assertUnknown(gone, api().delete(role(gone, "ADMIN")));
  }
}
