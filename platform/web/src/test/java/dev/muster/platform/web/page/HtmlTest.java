package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Text never becomes markup, and markup stays what it is. */
class HtmlTest {
  @Test
  void textIsEscaped() {
    assertEquals(
        "<p title=\"&quot;&#39;\">&lt;b&gt; &amp;amp; 7</p>",
        Html.of("<p title=\"%s\">%s %s %s</p>", "\"'", "<b>", "&amp;", 7).markup());
  }

  @Test
  void htmlStays() {
    Html item = Html.of("<li>%s</li>", "<>");

    assertEquals(
        "<ul><li>&lt;&gt;</li><li>&lt;&gt;</li></ul>",
        Html.of("<ul>%s</ul>", Html.of(List.of(item, item))).markup());
  }
}
