package dev.muster.platform.web.page;

import dev.muster.platform.web.operation.Operations;
import dev.muster.platform.web.operation.PathTemplate;
import dev.muster.platform.web.operation.Words;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the items of a list as a table, each row with a link to what it is about. */
@Singleton
final class Tables {
  private static final String IDENTITY = "id";
  private static final List<String> NAMES = List.of("name", "title", "username", IDENTITY);

  private static final int LONG = 40;

  private final Operations operations;
  private final Values values;

  Tables(Operations operations, Values values) {
    this.operations = operations;
    this.values = values;
  }

  void write(Markup out, View view, String caption, JsonNode items) {
    if (items.size() == 0) {
      out.raw("<p class=\"empty\">There is nothing here.</p>\n");
      return;
    }
    List<String> columns = Values.columns(items);
    boolean identified = columns.contains(IDENTITY);
    Optional<PathTemplate> thing = identified ? thing(view) : Optional.empty();
    String linked = NAMES.stream().filter(columns::contains).findFirst().orElse("");
    boolean related = !identified && relation(view, items.get(0)).isPresent();
    out.raw("<table>\n<caption class=\"unseen\">").text(caption).raw("</caption>\n<thead><tr>");
    // A cell has the name of its column for narrow windows. The name is one of the code.
    Map<String, String> cells = new LinkedHashMap<>();
    for (String column : columns) {
      String label = Words.of(column);
      out.raw("<th scope=\"col\">").raw(label).raw("</th>");
      cells.put(column, " data-label=\"" + label + "\">");
    }
    out.raw(related ? "<th scope=\"col\"><span class=\"unseen\">More</span></th>" : "");
    out.raw("</tr></thead>\n<tbody>\n");
    for (JsonNode item : items.values()) {
      out.raw("<tr>");
      for (Map.Entry<String, String> cell : cells.entrySet()) {
        String column = cell.getKey();
        JsonNode value = item.get(column);
        boolean isLong =
            value != null && value.isString() && value.getStringValue().length() > LONG;
        out.raw(isLong ? "<td class=\"long\"" : "<td").raw(cell.getValue());
        if (value != null && thing.isPresent() && column.equals(linked)) {
          Values.link(
              out, thing.get(), item.get(IDENTITY).coerceStringValue(), value.coerceStringValue());
        } else if (value != null) {
          values.write(out, column, value);
        }
        out.raw("</td>");
      }
      if (related) {
        relation(view, item).ifPresent(address -> more(out, address, item));
      }
      out.raw("</tr>\n");
    }
    out.raw("</tbody>\n</table>\n");
  }

  /** Returns the path of an item, in the collection that the list is about. */
  private Optional<PathTemplate> thing(View view) {
    return operations.thingIn(view.operation().subject().split("[ ,]", 2)[0]);
  }

  private static void more(Markup out, String address, JsonNode item) {
    out.raw("<td><a href=\"").text(address).raw("\">Details");
    for (JsonNode member : item.values()) {
      if (member.isObject()) {
        Values.label(member)
            .ifPresent(it -> out.raw("<span class=\"unseen\"> of ").text(it).raw("</span>"));
      }
    }
    out.raw("</a></td>");
  }

  /** Returns the address of what links the thing of the list and the thing of an item. */
  private Optional<String> relation(View view, JsonNode item) {
    Map<String, String> variables = new HashMap<>(view.path());
    for (Map.Entry<String, JsonNode> member : item.entries()) {
      JsonNode id = member.getValue().isObject() ? member.getValue().get(IDENTITY) : null;
      if (id != null) {
        variables.put(member.getKey() + "Id", id.coerceStringValue());
      }
    }
    return variables.size() == view.path().size()
        ? Optional.empty()
        : operations.thing(variables.keySet()).map(path -> path.path(variables));
  }
}
