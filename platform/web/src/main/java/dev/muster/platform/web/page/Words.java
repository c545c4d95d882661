package dev.muster.platform.web.page;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Turns the names of the document into words for people. */
final class Words {
  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])|-");
  private static final Pattern IDENTITY = Pattern.compile("(?<=[a-z])Ids?$");

  // The document has a few hundred names, and no name comes from a client.
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Words() {}

  /** Returns a name such as {@code joinedAt} as "Joined at". */
  static String of(String name) {
    return KNOWN.computeIfAbsent(name, Words::spelled);
  }

  private static String spelled(String name) {
    String bare = IDENTITY.matcher(name).replaceAll("");
    return capital(INNER_CAPITAL.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT));
  }

  /** Returns a text with a capital at its beginning. */
  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
