package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** HTML is written piece by piece. */
class MarkupTest {
  @Test
  void piecesComeInTheirOrderAndOnlyTextIsEscaped() {
    Markup out = new Markup().raw("<p>").text("<&>").add(new Html("<br>")).text("\"'").raw("</p>");

    assertEquals("<p>&lt;&amp;&gt;<br>&quot;&#39;</p>", out.toString());
  }
}
