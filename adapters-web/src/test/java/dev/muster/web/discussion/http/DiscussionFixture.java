package dev.muster.web.discussion.http;

import dev.muster.application.discussion.port.TargetKind;
import dev.muster.domain.discussion.TargetType;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.ListFixture;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/**
 * Starting point of the HTTP suites of the discussion. The users 1 to {@value #USERS} exist, and
 * all things of the kinds PAPER and TALK but one.
 */
public interface DiscussionFixture extends ListFixture {
  /** The number of users. */
  int USERS = 9;

  /** The kinds that the suites comment on, whatever other contexts there are. */
  List<TargetKind> KINDS = List.of(kind("PAPER"), kind("TALK"));

  private static TargetKind kind(String word) {
    return new TargetKind(new TargetType(word), thing -> thing != NOBODY);
  }

  /** Posts a comment of a user on a thing, and returns its identity. */
  default long comment(String content, long user, String type, long thing) {
    return post(content, user, type, thing).hasStatus(201).id();
  }

  /** Posts a comment of a user on a thing. */
  default Answer post(String content, long user, String type, long thing) {
    return api().post("/comments", body(content, user, type, thing));
  }

  /** Sends a request with one header. */
  default Answer with(String header, String value, String method, String path, String body) {
    HttpRequest.Builder request = api().request(path).header(header, value);
    if (!body.isEmpty()) {
      request.header(
          "Content-Type",
          method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
    }
    return api().send(request.method(method, BodyPublishers.ofString(body)));
  }

  /** Returns what a client says about a comment. */
  static String body(String content, long user, String type, long thing) {
    return """
    {"content": "%s", "userId": %d, "target": {"type": "%s", "id": %d}}\
    """
        .formatted(content, user, type, thing);
  }

  /** Returns the path of a comment. */
  static String of(long comment) {
    return "/comments/" + comment;
  }
}
