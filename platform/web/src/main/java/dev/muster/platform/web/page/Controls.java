package dev.muster.platform.web.page;

import dev.muster.platform.web.operation.Field;
import java.util.List;

/** Writes the control of a field, with its label, its hint and what is wrong with its value. */
final class Controls {
  private Controls() {}

  static void write(Markup out, String form, Field field, String name, String need, Filled filled) {
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
      // A password does not come back: whoever mistyped it types it again.
      case PASSWORD -> out.raw(" autocomplete=\"off\">\n");
      case TEXT, NUMBER -> out.raw(" value=\"").text(value).raw("\" autocomplete=\"off\">\n");
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
