package dev.muster.platform.web.page;

import dev.muster.platform.web.operation.Field;
import dev.muster.platform.web.operation.Field.Place;
import dev.muster.platform.web.operation.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the forms of operations: the filters of a list, and the values that a command takes. */
final class Forms {
  private static final String CURSOR = "after";

  private Forms() {}

  /** Writes the filters of a list, open where one is set or refused. */
  static void filters(Markup out, View view, Filled filled) {
    List<Field> fields =
        view.operation().of(Place.QUERY).stream().filter(it -> !it.name().equals(CURSOR)).toList();
    if (fields.isEmpty()) {
      return;
    }
    boolean set = fields.stream().anyMatch(it -> filled.values().containsKey(it.key()));
    out.raw(set ? "<details class=\"panel\" open>" : "<details class=\"panel\">");
    out.raw("<summary>Filter</summary>\n<form method=\"get\" action=\"");
    out.text(view.address()).raw("\">\n<div class=\"fields\">\n");
    for (Field field : fields) {
      Controls.write(out, "filter", field, field.name(), "", filled);
    }
    out.raw("</div>\n<p class=\"buttons\"><button>Apply</button> <a href=\"");
    out.text(view.address()).raw("\">Show all</a></p>\n</form>\n</details>\n");
  }

  /**
   * Writes the form of a command.
   *
   * @param path the variables that the page knows, spelled as in paths
   */
  static void command(Markup out, Operation command, Map<String, String> path, Filled filled) {
    begin(out, command, filled);
    if (command.guarded()) {
      hidden(out, Submission.IF_MATCH, filled.values());
    }
    if (command.keyed()) {
      hidden(out, Submission.KEY, UUID.randomUUID().toString());
    }
    out.raw("<div class=\"fields\">\n");
    for (Field field : command.fields()) {
      if (field.place() == Place.PATH && path.containsKey(field.name())) {
        hidden(out, Submission.KNOWN + field.name(), decoded(path.get(field.name())));
      } else if (!command.patches()
          || field.place() != Place.BODY
          || filled.values().containsKey(field.key())) {
        String need = field.required() || command.patches() ? "" : "optional";
        Controls.write(out, command.id(), field, field.key(), need, filled);
      }
    }
    boolean removes = command.method().equals("DELETE");
    end(out, removes ? "<button class=\"danger\">" : "<button>", command.summary());
  }

  /** Begins the form of an operation, with what is wrong with it as a whole. */
  static void begin(Markup out, Operation command, Filled filled) {
    out.raw("<form method=\"post\" action=\"" + Submission.PATH).text(command.id()).raw("\">\n");
    if (!filled.others().isEmpty()) {
      out.raw("<div class=\"error\" role=\"alert\">");
      filled.others().forEach(it -> out.raw("<p>").text(it).raw("</p>"));
      out.raw("</div>\n");
    }
    hidden(out, Submission.TOKEN, filled.values());
  }

  /** Ends a form after its fields. */
  static void end(Markup out, String button, String label) {
    out.raw("</div>\n<p class=\"buttons\">").raw(button).text(label);
    out.raw("</button></p>\n</form>\n");
  }

  /** Writes a value that has no field, where there is one. */
  static void hidden(Markup out, String name, Map<String, String> values) {
    String value = values.getOrDefault(name, "");
    if (!value.isEmpty()) {
      hidden(out, name, value);
    }
  }

  private static String decoded(String segment) {
    // A plus is a plus in a path.
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static void hidden(Markup out, String name, String value) {
    out.raw("<input type=\"hidden\" name=\"").text(name).raw("\" value=\"").text(value);
    out.raw("\">\n");
  }

  /** Writes the forms of commands on a page, with what is stored in those that change it. */
  static void commands(
      Markup out, View view, Map<String, String> stored, List<Operation> commands) {
    out.raw(commands.isEmpty() ? "" : "<h2>Actions</h2>\n");
    for (Operation command : commands) {
      out.raw("<details class=\"panel\"><summary>").text(command.summary()).raw("</summary>\n");
      Map<String, String> values = new HashMap<>(view.hidden());
      if (command.patches() || command.method().equals("PUT")) {
        values.putAll(stored);
      }
      command(out, command, view.path(), Filled.with(values));
      out.raw("</details>\n");
    }
  }
}
