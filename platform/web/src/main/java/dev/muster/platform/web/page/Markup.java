package dev.muster.platform.web.page;

/**
 * HTML while it is written, piece by piece. Text is escaped as it comes. What the code writes is in
 * ASCII, with references for other characters: a page of it alone takes half of the memory.
 */
public final class Markup {
  private static final int USUAL_LENGTH = 8_192;

  private final StringBuilder html = new StringBuilder(USUAL_LENGTH);

  /** Writes HTML that is written in the code and never made of data. */
  public Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Writes HTML that is safe already. */
  public Markup add(Html piece) {
    html.append(piece.markup());
    return this;
  }

  /** Writes text, or the value of an attribute between quotes. */
  public Markup text(String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String escape =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
          };
      if (!escape.isEmpty()) {
        html.append(text, done, i).append(escape);
        done = i + 1;
      }
    }
    html.append(text, done, text.length());
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
