package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.operation.SmallDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A control fits the values of its field, and tells what is wrong with one. */
class ControlsTest {
  @Test
  void eachControlIsOfItsKind() {
    String add = command("addNote", Map.of(), Filled.with(Map.of("body.body", "<p>")), "");

    assertTrue(
        add.contains("<textarea rows=\"5\" id=\"addNote-body\" name=\"body.body\">\n&lt;p&gt;"),
        add);
    assertTrue(add.contains("<input type=\"password\" id=\"addNote-secret\""), add);
    assertTrue(
        add.contains("name=\"body.color\" required><option value=\"\"></option><option"), add);
  }

  @Test
  void whatIsWrongStandsAtItsFieldAndTheRestAbove() {
    Filled refused =
        new Filled(
            Map.of("query.since", "never"),
            Map.of("query.since", "is no <date>", "path.noteId", "is unknown"),
            List.of("Too late", "& too little"));

    String form = command("putReading", Map.of(), refused, "");

    assertTrue(
        form.contains(
            """
            <div class="error" role="alert"><p>Too late</p><p>&amp; too little</p></div>
            """),
        form);
    assertTrue(
        form.contains(
            """
            name="query.since" aria-describedby="putReading-since-error" aria-invalid="true" \
            value="never" autocomplete="off">
            <p class="error" id="putReading-since-error">Since is no &lt;date&gt;.</p>
            """),
        form);
    assertTrue(
        form.contains("aria-describedby=\"putReading-noteId-error putReading-noteId-hint\""), form);
  }

  private static String command(
      String command, Map<String, String> path, Filled filled, String tag) {
    Markup out = new Markup();
    Map<String, String> values = new HashMap<>(filled.values());
    values.put(Submission.IF_MATCH, tag);
    Forms.command(
        out,
        SmallDocument.operation(command),
        path,
        new Filled(values, filled.errors(), filled.others()));
    return out.toString();
  }
}
