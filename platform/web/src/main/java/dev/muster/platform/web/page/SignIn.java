package dev.muster.platform.web.page;

import dev.muster.platform.web.operation.Field;
import dev.muster.platform.web.operation.Operation;
import dev.muster.platform.web.operation.Operations;
import dev.muster.platform.web.session.SessionCookie;
import dev.muster.platform.web.session.SessionOperations;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets people sign in and out with forms, where a context has sessions. */
@Singleton
final class SignIn {
  private static final Set<String> CREDENTIALS = Set.of("username", "password");

  /** A path of this service, with a query: what follows the first slash names no host. */
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[!-~]*");

  private final Operations operations;
  private final JsonMapper json;
  private final Optional<SessionOperations> sessions;

  SignIn(Operations operations, JsonMapper json, @Nullable SessionOperations sessions) {
    this.operations = operations;
    this.json = json;
    this.sessions = Optional.ofNullable(sessions);
  }

  /** Returns whether people can sign in. */
  boolean isOffered() {
    return sessions.isPresent();
  }

  /** Returns whether an operation begins a session. */
  boolean isBegunBy(Operation operation) {
    return sessions.filter(it -> it.begin().equals(operation.id())).isPresent();
  }

  /** Writes the form that signs in. */
  void write(Markup out, Filled filled) {
    Optional<Operation> begin = sessions.flatMap(it -> operations.named(it.begin()));
    if (begin.isEmpty()) {
      return;
    }
    Forms.begin(out, begin.get(), filled);
    Forms.hidden(out, Submission.BACK, filled.values());
    out.raw("<div class=\"fields\">\n");
    for (Field field : begin.get().fields()) {
      if (CREDENTIALS.contains(field.name())) {
        Controls.write(out, begin.get().id(), field, field.key(), "", filled);
      }
    }
    Forms.end(out, "<button>", "Sign in");
  }

  /** Writes the button that signs out, for whoever is signed in. */
  void writeEnd(Markup out, View view) {
    Optional<Operation> end = sessions.flatMap(it -> operations.named(it.end()));
    if (end.isPresent() && view.hidden().containsKey(Submission.TOKEN)) {
      Forms.begin(out, end.get(), Filled.with(view.hidden()));
      out.raw("<p><button class=\"plain\">Sign out</button></p>\n</form>\n");
    }
  }

  /** Gives or takes the cookie of a session that a form has begun or ended. */
  void follow(Submission submission, boolean secure, MutableHttpResponse<?> response) {
    String operation = submission.operation().id();
    if (isBegunBy(submission.operation())) {
      JsonNode session = tree(response.body());
      new SessionCookie(session.get("accessToken").getStringValue())
          .give(response, session.get("expiresIn").getLongValue(), secure);
      submission
          .value(Submission.BACK)
          .filter(it -> LOCAL.matcher(it).matches())
          .ifPresent(it -> response.header(HttpHeaders.LOCATION, it));
    } else if (sessions.filter(it -> it.end().equals(operation)).isPresent()) {
      SessionCookie.take(response);
    }
  }

  private JsonNode tree(@Nullable Object body) {
    try {
      return json.writeValueToTree(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
