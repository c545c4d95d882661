package dev.muster.web.access.http;

import static dev.muster.web.access.http.AccessHttpFixture.account;
import static dev.muster.web.access.http.AccessHttpFixture.path;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.UserRole;
import dev.muster.platform.web.kit.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The addresses of users are for administrators, and nobody else searches by them or writes. */
public interface UserEmailsOverHttp extends AccessHttpFixture {
  @Test
  default void onlyAnAdministratorGetsUsersWithTheirAddresses() {
    long id = user("ada");
    String part = "{\"id\": %d, \"username\": \"ada\"}".formatted(id);

    for (UserRole role : List.of(UserRole.VIEWER, UserRole.EDITOR)) {
      api()
          .as(role)
          .get(path(id))
          .is(200, part)
          .hasHeader("ETag", "\"1-part\"")
          .variesBy("Authorization");
      api()
          .as(role)
          .get("/users?username=ada")
          .is(200, "{\"items\": [%s], \"next\": null}".formatted(part));
    }
    Answer whole = api().as(UserRole.ADMIN).get(path(id)).hasHeader("ETag", "\"1\"");
    assertEquals("ada@example.org", whole.member("email").getStringValue());
  }

  @Test
  default void onlyAnAdministratorSearchesByAddresses() {
    user("ada");

    for (UserRole role : List.of(UserRole.VIEWER, UserRole.EDITOR)) {
      assertLacks("access.emails", api().as(role).get("/users?email=ada"));
    }
    assertEquals(1, api().as(UserRole.ADMIN).get("/users?email=ada").member("items").size());
  }

  @Test
  default void onlyAnAdministratorChangesUsersAndGrantsRoles() {
    long id = user("ada");

    for (UserRole role : List.of(UserRole.VIEWER, UserRole.EDITOR)) {
      assertLacks("access.write", api().as(role).post("/users", account("b", "b@example.org")));
      assertLacks("access.write", api().as(role).patch(path(id), "{\"username\": \"b\"}"));
      assertLacks("access.write", api().as(role).delete(path(id)));
      assertLacks("access.write", api().as(role).put(path(id) + "/profile", "{}"));
      assertLacks("access.grant", api().as(role).delete(path(id) + "/roles/VIEWER"));
    }
    api().as(UserRole.ADMIN).patch(path(id), "{\"username\": \"b\"}").hasStatus(200);
  }

  private static void assertLacks(String permission, Answer answer) {
    answer.hasStatus(403);
    assertEquals(permission, answer.member("permission").getStringValue());
  }
}
