package dev.muster.platform.web.page;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the page of an answer: of a list, of one thing, or of a problem. */
@Singleton
final class PageWriter {
  private static final String ITEMS = "items";

  private final Operations operations;
  private final Values values;
  private final Tables tables;
  private final List<PageFragment> fragments;

  PageWriter(Operations operations, Values values, Tables tables, List<PageFragment> fragments) {
    this.operations = operations;
    this.values = values;
    this.tables = tables;
    this.fragments = fragments;
  }

  /** Returns the page of a success. */
  String page(View view, JsonNode answer) {
    JsonNode items = answer.isObject() ? answer.get(ITEMS) : null;
    String subject = Words.capital(view.operation().subject());
    if (items != null && items.isArray()) {
      return list(view, subject.split(",", 2)[0], items);
    }
    return thing(view, subject, answer);
  }

  private String list(View view, String title, JsonNode items) {
    Markup out = Layout.begin(title);
    trail(out, view);
    out.raw("<h1>").text(title).raw("</h1>\n");
    Forms.filters(out, view, Filled.with(view.query()));
    tables.write(out, view, title, items);
    if (!view.next().isEmpty()) {
      out.raw("<nav class=\"pages\" aria-label=\"Pages\"><a rel=\"next\" href=\"");
      out.text(view.next()).raw("\">Next page</a></nav>\n");
    }
    commands(out, view, Map.of());
    return Layout.end(out);
  }

  private String thing(View view, String subject, JsonNode thing) {
    Optional<String> name = Values.label(thing);
    Markup out = Layout.begin(name.orElse(subject));
    trail(out, view);
    out.raw("<h1>");
    name.ifPresentOrElse(
        it -> out.text(it).raw(" <small>").text(subject).raw("</small>"), () -> out.text(subject));
    out.raw("</h1>\n");
    members(out, thing);
    for (PageFragment fragment : fragments) {
      if (fragment.path().equals(view.operation().path().text())) {
        out.add(fragment.on(view.path()));
      }
    }
    related(out, view);
    commands(out, view, stored(thing));
    return Layout.end(out);
  }

  private void members(Markup out, JsonNode thing) {
    if (!thing.isObject()) {
      out.raw("<p>");
      values.write(out, "", thing);
      out.raw("</p>\n");
      return;
    }
    out.raw("<dl>\n");
    for (Map.Entry<String, JsonNode> member : thing.entries()) {
      out.raw("<dt>").text(Words.of(member.getKey())).raw("</dt><dd>");
      values.write(out, member.getKey(), member.getValue());
      out.raw("</dd>\n");
    }
    out.raw("</dl>\n");
  }

  private void related(Markup out, View view) {
    List<Operation> below = operations.below(view.operation().path());
    if (below.isEmpty()) {
      return;
    }
    out.raw("<nav aria-label=\"More of it\"><h2>More</h2>\n<ul class=\"places\">\n");
    for (Operation operation : below) {
      out.raw("<li><a href=\"").text(operation.path().path(view.path())).raw("\">");
      String word = Words.of(operation.path().segments().getLast());
      out.text(word).raw("</a>");
      if (!operation.subject().equalsIgnoreCase(word)) {
        out.raw(" <span class=\"quiet\">").text(Words.capital(operation.subject()));
        out.raw("</span>");
      }
      out.raw("</li>\n");
    }
    out.raw("</ul></nav>\n");
  }

  private void commands(Markup out, View view, Map<String, String> stored) {
    commands(out, view, stored, operations.forms(view.operation().path()));
  }

  private static void commands(
      Markup out, View view, Map<String, String> stored, List<Operation> commands) {
    if (commands.isEmpty()) {
      return;
    }
    out.raw("<h2>Actions</h2>\n");
    for (Operation command : commands) {
      out.raw("<details class=\"panel\"><summary>").text(command.summary()).raw("</summary>\n");
      Map<String, String> values =
          command.patches() || command.method().equals("PUT") ? stored : Map.of();
      Forms.command(out, command, view.path(), Filled.with(values), view.tag());
      out.raw("</details>\n");
    }
  }

  /** Returns the values of a thing as those of the fields of its forms. */
  private static Map<String, String> stored(JsonNode thing) {
    Map<String, String> stored = new HashMap<>();
    for (Map.Entry<String, JsonNode> member : thing.entries()) {
      JsonNode value = member.getValue();
      if (value.isValueNode()) {
        stored.put(
            Field.Place.BODY.key(member.getKey()), value.isNull() ? "" : value.coerceStringValue());
      }
    }
    return stored;
  }

  private void trail(Markup out, View view) {
    PathTemplate path = view.operation().path();
    int length = path.segments().size();
    out.raw(
        "<nav class=\"trail\" aria-label=\"Where this is\"><ol><li><a href=\"/\">Start</a></li>");
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
    out.raw("</ol></nav>\n");
  }

  private boolean isPage(PathTemplate path, int length) {
    return operations.read("/" + String.join("/", path.segments().subList(0, length))).isPresent();
  }

  /** Returns the page of a problem that a request for a page met; the view is what it asked for. */
  String problem(Optional<View> asked, Map<String, @Nullable Object> problem) {
    Markup out = Layout.begin(String.valueOf(problem.get("title")));
    asked.ifPresent(view -> trail(out, view));
    head(out, problem);
    asked.ifPresent(
        view -> {
          Filled refused = Filled.refused(view.query(), view.operation(), problem);
          refused.others().stream()
              .filter(it -> problem.containsKey("errors"))
              .forEach(it -> out.raw("<p class=\"error\">").text(it).raw("</p>\n"));
          if (Integer.valueOf(400).equals(problem.get("status"))) {
            Forms.filters(out, view, refused);
          } else if (Integer.valueOf(404).equals(problem.get("status"))) {
            commands(out, view, Map.of(), creations(view.operation().path()));
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
  String refused(Submission submission, Map<String, @Nullable Object> problem) {
    Operation command = submission.operation();
    Markup out = Layout.begin(problem.get("title") + ": " + command.summary());
    String back = back(submission);
    out.raw(
        "<nav class=\"trail\" aria-label=\"Where this is\"><ol><li><a href=\"/\">Start</a></li>");
    out.raw("<li><a href=\"").text(back).raw("\">Back</a></li></ol></nav>\n");
    out.raw("<h1>").text(command.summary()).raw("</h1>\n<div class=\"panel\">\n");
    Filled filled = Filled.refused(submission.values(), command, problem);
    // The tag is no field: the form stays one for the version that the person saw.
    String tag = submission.header(Submission.IF_MATCH).orElse("");
    Forms.command(out, command, submission.known(), filled, tag);
    out.raw("</div>\n");
    explanation(out, problem);
    return Layout.end(out);
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

  private static void head(Markup out, Map<String, @Nullable Object> problem) {
    out.raw("<h1>").text(String.valueOf(problem.get("title"))).raw(" <small>");
    out.text(String.valueOf(problem.get("status"))).raw("</small></h1>\n<p>");
    out.text(String.valueOf(problem.get("detail"))).raw("</p>\n");
  }

  private static void explanation(Markup out, Map<String, @Nullable Object> problem) {
    if (problem.get("type") instanceof String type && type.startsWith("/")) {
      out.raw("<p><a href=\"").text(type).raw("\">What this means, and what to do</a></p>\n");
    }
  }
}
