package dev.muster.web.access.http;

import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.ListFixture;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** What the HTTP suites of the access start from. */
public interface AccessHttpFixture extends ListFixture {
  /** Adds a user with this name and these roles, and returns its identity. */
  default long user(String username, String... roles) {
    long id =
        api().post("/users", account(username, username + "@example.org")).hasStatus(201).id();
    for (String role : roles) {
      grant(id, role).hasStatus(201);
    }
    return id;
  }

  /** Grants a role. */
  default Answer grant(long user, String role) {
    return api().send(api().request(role(user, role)).PUT(BodyPublishers.noBody()));
  }

  /** Sends a request with a header that makes it conditional. */
  default Answer with(String header, String value, String method, String path, String body) {
    HttpRequest.Builder request = api().request(path).header(header, value);
    if (!body.isEmpty()) {
      request.header(
          "Content-Type",
          method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
    }
    return api().send(request.method(method, BodyPublishers.ofString(body)));
  }

  /** Returns the path of a user. */
  static String path(long user) {
    return "/users/" + user;
  }

  /** Returns the path of a granted role. */
  static String role(long user, String role) {
    return path(user) + "/roles/" + role;
  }

  /** Returns what a client says about a user. */
  static String account(String username, String email) {
    return "{\"username\": \"%s\", \"email\": \"%s\"}".formatted(username, email);
  }
}
