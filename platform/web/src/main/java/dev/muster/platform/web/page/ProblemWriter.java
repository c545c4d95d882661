package dev.muster.platform.web.page;

import dev.muster.platform.web.operation.Operation;
import dev.muster.platform.web.operation.Operations;
import dev.muster.platform.web.operation.PathTemplate;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the page of a problem, with the form where the person can mend it. */
@Singleton
final class ProblemWriter {
  private final Operations operations;
  private final Trail trail;
  private final SignIn signIn;

  ProblemWriter(Operations operations, Trail trail, SignIn signIn) {
    this.operations = operations;
    this.trail = trail;
    this.signIn = signIn;
  }

  /** Returns the page of a problem that a request for a page met; the view is what it asked for. */
  String page(Optional<View> asked, Map<String, @Nullable Object> problem) {
    Markup out = Layout.begin(String.valueOf(problem.get("title")));
    asked.ifPresent(view -> trail.write(out, view));
    head(out, problem);
    asked.ifPresent(
        view -> {
          Filled refused = Filled.refused(view.query(), view.operation(), problem);
          refused.others().stream()
              .filter(it -> problem.containsKey("errors"))
              .forEach(it -> out.raw("<p class=\"error\">").text(it).raw("</p>\n"));
          if (isNotSignedIn(problem)) {
            signIn.write(out, Filled.with(view.hidden()));
          } else if (isOf(400, problem)) {
            Forms.filters(out, view, refused);
          } else if (isOf(404, problem)) {
            Forms.commands(out, view, Map.of(), creations(view.operation().path()));
          }
        });
    explanation(out, problem);
    return Layout.end(out);
  }

  /** Returns the operations that make what is not there. */
  private List<Operation> creations(PathTemplate path) {
    return operations.forms(path).stream()
        .filter(it -> it.path().equals(path) && it.method().equals("PUT"))
        .toList();
  }

  /** Returns the page of a form that was refused: the form as it was sent, and why. */
  String page(Submission submission, Map<String, @Nullable Object> problem) {
    Operation command = submission.operation();
    boolean signsIn = signIn.isBegunBy(command);
    String heading = signsIn ? "Sign in" : command.summary();
    Markup out = Layout.begin(problem.get("title") + ": " + heading);
    out.raw(Trail.START + "<li><a href=\"")
        .text(trail.back(submission))
        .raw("\">Back</a></li></ol></nav>\n");
    out.raw("<h1>").text(heading).raw("</h1>\n<div class=\"panel\">\n");
    // The values have the tag, too: the form stays one for the version that the person saw.
    Filled filled = Filled.refused(submission.values(), command, problem);
    if (signsIn) {
      signIn.write(out, filled);
    } else {
      Forms.command(out, command, submission.known(), filled);
    }
    out.raw("</div>\n");
    if (isNotSignedIn(problem)) {
      signIn.write(out, Filled.with(Map.of(Submission.BACK, trail.back(submission))));
    }
    explanation(out, problem);
    return Layout.end(out);
  }

  private static boolean isNotSignedIn(Map<String, @Nullable Object> problem) {
    return String.valueOf(problem.get("type")).endsWith("/not-signed-in");
  }

  private static boolean isOf(int status, Map<String, @Nullable Object> problem) {
    return Integer.valueOf(status).equals(problem.get("status"));
  }

  private void head(Markup out, Map<String, @Nullable Object> problem) {
    out.raw("<h1>").text(String.valueOf(problem.get("title"))).raw(" <small>");
    out.text(String.valueOf(problem.get("status"))).raw("</small></h1>\n<p>");
    // People know no header.
    boolean signInHelps = isNotSignedIn(problem) && signIn.isOffered();
    out.text(signInHelps ? "This is for known users." : String.valueOf(problem.get("detail")));
    out.raw("</p>\n");
  }

  private static void explanation(Markup out, Map<String, @Nullable Object> problem) {
    if (problem.get("type") instanceof String type && type.startsWith("/")) {
      out.raw("<p><a href=\"").text(type).raw("\">What this means, and what to do</a></p>\n");
    }
  }
}
