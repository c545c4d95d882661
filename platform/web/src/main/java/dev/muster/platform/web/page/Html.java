package dev.muster.platform.web.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A piece of HTML that is safe to send.
 *
 * @param markup the HTML
 */
public record Html(String markup) {
  /**
   * Fills a template of HTML, whose every {@code %s} takes a value: text is escaped, HTML stays.
   *
   * @param template written in the code and never made of data
   */
  public static Html of(String template, Object... values) {
    Object[] safe = Arrays.stream(values).map(Html::safe).toArray();
    return new Html(String.format(Locale.ROOT, template, safe));
  }

  /** Puts pieces one after the other. */
  public static Html of(Collection<Html> pieces) {
    return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
  }

  private static String safe(Object value) {
    return value instanceof Html(String markup)
        ? markup
        : new Markup().text(value.toString()).toString();
  }
}
