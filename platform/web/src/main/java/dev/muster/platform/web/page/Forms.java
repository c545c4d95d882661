package dev.muster.platform.web.page;

import dev.muster.platform.web.page.Field.Kind;
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
    String hint = field.description().replaceFirst("(?s)([.;]) .*", ".");
    out.raw("<div class=\"field\"><label for=\"").text(id).raw("\">").text(field.label());
    out.raw(" <span class=\"quiet\">").raw(need).raw("</span></label>\n");
    control(out, field, value, attributes(id, name, field, hint, error));
    if (!error.isEmpty()) {
      out.raw("<p class=\"error\" id=\"").text(id).raw("-error\">").text(field.label()).raw(" ");
      out.text(error).raw(".</p>\n");
    }
    if (!hint.isEmpty()) {
      out.raw("<p class=\"hint\" id=\"").text(id).raw("-hint\">").text(hint).raw("</p>\n");
    }
    out.raw("</div>\n");
  }

  private static Html attributes(String id, String name, Field field, String hint, String error) {
    Markup out = new Markup();
    out.raw(" id=\"").text(id).raw("\" name=\"").text(name).raw("\"");
    out.raw(field.required() ? " required" : "");
    if (!hint.isEmpty() || !error.isEmpty()) {
      out.raw(" aria-describedby=\"");
      String ids = (error.isEmpty() ? "" : id + "-error ") + (hint.isEmpty() ? "" : id + "-hint");
      out.text(ids.strip());
      out.raw("\"");
    }
    return out.raw(error.isEmpty() ? "" : " aria-invalid=\"true\"").html();
  }

  private static void control(Markup out, Field field, String value, Html attributes) {
    switch (field.kind()) {
      case FLAG -> choice(out, field, value, attributes, List.of("true", "false"));
      case CHOICE -> choice(out, field, value, attributes, field.choices());
      case LONG_TEXT ->
          out.raw("<textarea rows=\"5\"")
              .add(attributes)
              .raw(">\n")
              .text(value)
              .raw("</textarea>\n");
      case TEXT, NUMBER, PASSWORD -> {
        out.raw(field.kind() == Kind.PASSWORD ? "<input type=\"password\"" : "<input");
        out.raw(field.kind() == Kind.NUMBER ? " inputmode=\"numeric\"" : "").add(attributes);
        out.raw(" value=\"").text(value).raw("\" autocomplete=\"off\">\n");
      }
    }
  }

  private static void choice(
      Markup out, Field field, String value, Html attributes, List<String> choices) {
    out.raw("<select").add(attributes).raw(">");
    if (value.isEmpty() || !field.required()) {
      out.raw("<option value=\"\"></option>");
    }
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
