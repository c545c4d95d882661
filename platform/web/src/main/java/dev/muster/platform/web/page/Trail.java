package dev.muster.platform.web.page;

import dev.muster.platform.web.operation.Operations;
import dev.muster.platform.web.operation.PathTemplate;
import dev.muster.platform.web.operation.Words;
import jakarta.inject.Singleton;

/** Leads from a page to those above it on its path. */
@Singleton
final class Trail {
  /** How each trail begins. */
  static final String START =
      "<nav class=\"trail\" aria-label=\"Where this is\"><ol><li><a href=\"/\">Start</a></li>";

  private final Operations operations;
  private final SignIn signIn;

  Trail(Operations operations, SignIn signIn) {
    this.operations = operations;
    this.signIn = signIn;
  }

  /** Writes where a page is, with links to the pages above it, and the way out of a session. */
  void write(Markup out, View view) {
    PathTemplate path = view.operation().path();
    int length = path.segments().size();
    out.raw(START);
    for (int i = 1; i <= length; i++) {
      String word = path.variable(i - 1);
      String label =
          word.isEmpty()
              ? Words.of(path.segments().get(i - 1))
              : view.path().getOrDefault(word, "-");
      out.raw("<li>");
      if (i == length) {
        out.raw("<span aria-current=\"page\">").text(label).raw("</span>");
      } else if (isPage(path, i)) {
        out.raw("<a href=\"").text(path.path(view.path(), i)).raw("\">").text(label).raw("</a>");
      } else {
        out.text(label);
      }
      out.raw("</li>");
    }
    out.raw("</ol>");
    signIn.writeEnd(out, view);
    out.raw("</nav>\n");
  }

  /** Returns the address to go to after a command: the nearest one on its path that has a page. */
  String back(Submission submission) {
    PathTemplate path = submission.operation().path();
    int length = path.segments().size();
    if (submission.operation().method().equals("DELETE")) {
      length--;
    }
    while (length > 0 && !isPage(path, length)) {
      length--;
    }
    return length == 0 ? "/" : path.path(submission.path(), length);
  }

  private boolean isPage(PathTemplate path, int length) {
    return operations.read("/" + String.join("/", path.segments().subList(0, length))).isPresent();
  }
}
