package dev.muster.platform.web.page;

import dev.muster.platform.web.page.Field.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
      field(out, "filter", field, field.name(), "", filled);
    }
    out.raw("</div>\n<p class=\"buttons\"><button>Apply</button> <a href=\"");
    out.text(view.address()).raw("\">Show all</a></p>\n</form>\n</details>\n");
  }

  /**
   * Writes the form of a command.
   *
   * @param path the variables that the page knows, spelled as in paths
   * @param tag the entity tag of what the form changes, or an empty text
   */
  static void command(
      Markup out, Operation command, Map<String, String> path, Filled filled, String tag) {
    out.raw("<form method=\"post\" action=\"" + Submission.PATH).text(command.id()).raw("\">\n");
    if (!filled.others().isEmpty()) {
      out.raw("<div class=\"error\" role=\"alert\">");
      filled.others().forEach(it -> out.raw("<p>").text(it).raw("</p>"));
      out.raw("</div>\n");
    }
    if (command.guarded() && !tag.isEmpty()) {
      hidden(out, Submission.IF_MATCH, tag);
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
        field(out, command.id(), field, field.key(), need, filled);
      }
    }
    out.raw("</div>\n<p class=\"buttons\"><button");
    out.raw(command.method().equals("DELETE") ? " class=\"danger\">" : ">");
    out.text(command.summary()).raw("</button></p>\n</form>\n");
  }

  private static String decoded(String segment) {
    // A plus is a plus in a path.
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static void hidden(Markup out, String name, String value) {
    out.raw("<input type=\"hidden\" name=\"").text(name).raw("\" value=\"").text(value);
    out.raw("\">\n");
  }

  private static void field(
      Markup out, String form, Field field, String name, String need, Filled filled) {
    String id = form + "-" + field.name();
    String value = filled.values().getOrDefault(field.key(), "");
    String error = filled.errors().getOrDefault(field.key(), "");
    out.raw("<div class=\"field\"><label for=\"").text(id).raw("\">").text(field.label());
    out.raw(" <span class=\"quiet\">").raw(need).raw("</span></label>\n");
    out.raw(
        switch (field.kind()) {
          case FLAG, CHOICE -> "<select";
          case LONG_TEXT -> "<textarea rows=\"5\"";
          case NUMBER -> "<input inputmode=\"numeric\"";
          case PASSWORD -> "<input type=\"password\"";
          case TEXT -> "<input";
        });
    attributes(out, id, name, field, error);
    content(out, field, value);
    if (!error.isEmpty()) {
      out.raw("<p class=\"error\" id=\"").text(id).raw("-error\">").text(field.label()).raw(" ");
      out.text(error).raw(".</p>\n");
    }
    if (!field.hint().isEmpty()) {
      out.raw("<p class=\"hint\" id=\"").text(id).raw("-hint\">").text(field.hint()).raw("</p>\n");
    }
    out.raw("</div>\n");
  }

  private static void attributes(Markup out, String id, String name, Field field, String error) {
    out.raw(" id=\"").text(id).raw("\" name=\"").text(name);
    out.raw(field.required() ? "\" required" : "\"");
    if (!field.hint().isEmpty() || !error.isEmpty()) {
      out.raw(" aria-describedby=\"");
      if (!error.isEmpty()) {
        out.text(id).raw(field.hint().isEmpty() ? "-error" : "-error ");
      }
      if (!field.hint().isEmpty()) {
        out.text(id).raw("-hint");
      }
      out.raw("\"");
    }
    out.raw(error.isEmpty() ? "" : " aria-invalid=\"true\"");
  }

  private static void content(Markup out, Field field, String value) {
    switch (field.kind()) {
      case FLAG -> choices(out, field, value, List.of("true", "false"));
      case CHOICE -> choices(out, field, value, field.choices());
      case LONG_TEXT -> out.raw(">\n").text(value).raw("</textarea>\n");
      case TEXT, NUMBER, PASSWORD ->
          out.raw(" value=\"").text(value).raw("\" autocomplete=\"off\">\n");
    }
  }

  private static void choices(Markup out, Field field, String value, List<String> choices) {
    out.raw(value.isEmpty() || !field.required() ? "><option value=\"\"></option>" : ">");
    for (String choice : choices) {
      out.raw("<option").raw(choice.equals(value) ? " selected" : "").raw(" value=\"");
      out.text(choice).raw("\">");
      out.text(
          switch (choice) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> choice;
          });
      out.raw("</option>");
    }
    out.raw("</select>\n");
  }
}
