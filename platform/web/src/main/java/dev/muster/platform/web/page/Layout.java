package dev.muster.platform.web.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;

/** What all pages of the service have around their content. */
public final class Layout {
  /** The media type of a page. */
  public static final String MEDIA_TYPE = MediaType.TEXT_HTML + ";charset=utf-8";

  private static final String END = "\n</main>\n</body>\n</html>\n";

  private Layout() {}

  /** Returns a page of a title, which is its heading as well. */
  public static String page(String title, Html content) {
    Markup out = begin(title);
    out.raw("<h1>").text(title).raw("</h1>\n").add(content);
    return end(out);
  }

  /** Begins a page, up to the place of its content. */
  static Markup begin(String title) {
    return new Markup()
        .raw(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\
            """)
        .text(title)
        .raw(
            """
             &#183; Muster</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/assets/muster.css">
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>
            <header><a href="/">Muster</a> <a href="/docs">Documentation</a></header>
            <main id="content">
            """);
  }

  /** Ends a page. */
  static String end(Markup page) {
    return page.raw(END).toString();
  }

  /** Returns whether a request prefers a page to JSON. */
  public static boolean isPreferredBy(HttpRequest<?> request) {
    for (MediaType type : request.accept()) {
      if (type.getSubtype().equals("html")) {
        return true;
      }
      if (type.getSubtype().equals("json")) {
        return false;
      }
    }
    return false;
  }
}
