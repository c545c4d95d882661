package dev.muster.platform.web.netty;

import dev.muster.platform.web.RequestPath;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The target of a request: RFC 9112, section 3.2.
 *
 * @param text the target as the request line has it
 */
record RequestTarget(String text) {
  private static final Pattern ABSOLUTE =
      Pattern.compile("(?i:https?)://[^/?]*(/[^?]*)?(\\?.*)?", Pattern.DOTALL);
  private static final String WHOLE_SERVER = "*";

  // RFC 3986, section 2.3.
  private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");
  // A path may have them as they are, but a variable of the router ends before them.
  private static final String NOT_ROUTED = "&()+;";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** Returns whether it has one of the forms of RFC 9112, in ASCII, with UTF-8 behind percents. */
  boolean isWellFormed() {
    return (hasPath() || text.equals(WHOLE_SERVER))
        && StandardCharsets.US_ASCII.newEncoder().canEncode(text)
        && isUtf8();
  }

  /** Returns whether a path can be told from it. */
  boolean hasPath() {
    try {
      return (text.startsWith("/") || ABSOLUTE.matcher(text).matches())
          && new URI(text).getRawFragment() == null;
    } catch (URISyntaxException noUri) {
      return false;
    }
  }

  /** The framework would replace bytes that are no UTF-8 by U+FFFD. */
  private boolean isUtf8() {
    if (!text.contains("%")) {
      return true;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '%') {
        bytes.write(HexFormat.fromHexDigits(text, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(text.charAt(i));
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
      return true;
    } catch (CharacterCodingException noUtf8) {
      return false;
    }
  }

  /**
   * Returns the same target in the one spelling that the framework routes by: path and query, where
   * nothing is encoded that need not be (RFC 3986, section 6.2.2.2).
   */
  RequestTarget normal() {
    if (text.startsWith("/")) {
      int query = text.indexOf('?');
      String path = normal(query < 0 ? text : text.substring(0, query));
      return new RequestTarget(
          RequestPath.withoutAuthority(path) + (query < 0 ? "" : text.substring(query)));
    }
    Matcher absolute = ABSOLUTE.matcher(text);
    if (absolute.matches()) {
      String path = absolute.group(1) == null ? "/" : absolute.group(1);
      String query = absolute.group(2) == null ? "" : absolute.group(2);
      return new RequestTarget(path + query).normal();
    }
    return this;
  }

  private static String normal(String path) {
    StringBuilder normal = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean encoded = c == '%';
      if (encoded) {
        c = (char) HexFormat.fromHexDigits(path, i + 1, i + 3);
        i += 2;
      }
      if (encoded ? !UNRESERVED.matcher(String.valueOf(c)).matches() : NOT_ROUTED.indexOf(c) >= 0) {
        normal.append('%').append(HEX.toHexDigits((byte) c));
      } else {
        normal.append(c);
      }
    }
    return normal.toString();
  }

  /** Returns the path in its normal form, without the query. */
  String path() {
    return RequestPath.of(normal().text);
  }
}
