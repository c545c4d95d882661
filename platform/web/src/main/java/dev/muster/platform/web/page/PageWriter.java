package dev.muster.platform.web.page;

import dev.muster.platform.web.operation.Field;
import dev.muster.platform.web.operation.Operation;
import dev.muster.platform.web.operation.Operations;
import dev.muster.platform.web.operation.Words;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the page of an answer: of a list, or of one thing. */
@Singleton
final class PageWriter {
  private static final String ITEMS = "items";

  private final Operations operations;
  private final Values values;
  private final Tables tables;
  private final Trail trail;
  private final List<PageFragment> fragments;

  PageWriter(
      Operations operations,
      Values values,
      Tables tables,
      Trail trail,
      List<PageFragment> fragments) {
    this.operations = operations;
    this.values = values;
    this.tables = tables;
    this.trail = trail;
    this.fragments = fragments;
  }

  /** Returns the page of a success. */
  String page(View view, JsonNode answer) {
    JsonNode items = answer.get(ITEMS);
    String subject = Words.capital(view.operation().subject());
    if (items != null) {
      return list(view, subject.split(",", 2)[0], items);
    }
    return thing(view, subject, answer);
  }

  private String list(View view, String title, JsonNode items) {
    Markup out = Layout.begin(title);
    trail.write(out, view);
    out.raw("<h1>").text(title).raw("</h1>\n");
    Forms.filters(out, view, Filled.with(view.query()));
    tables.write(out, view, title, items);
    if (!view.next().isEmpty()) {
      out.raw("<nav class=\"pages\" aria-label=\"Pages\"><a rel=\"next\" href=\"");
      out.text(view.next()).raw("\">Next page</a></nav>\n");
    }
    Forms.commands(out, view, Map.of(), operations.forms(view.operation().path()));
    return Layout.end(out);
  }

  private String thing(View view, String subject, JsonNode thing) {
    Optional<String> name = Values.label(thing);
    Markup out = Layout.begin(name.orElse(subject));
    trail.write(out, view);
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
    Forms.commands(out, view, stored(thing), operations.forms(view.operation().path()));
    return Layout.end(out);
  }

  private void members(Markup out, JsonNode thing) {
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
}
