package dev.muster.platform.web.answer;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Version;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entity tag of RFC 9110, section 8.8.3: the version of an entity in HTTP.
 *
 * @param weak whether the tag stands for more than one state; the service issues strong tags only
 * @param opaque the text between the quotes
 */
public record EntityTag(boolean weak, String opaque) {
  private static final Pattern TAG =
      Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"\\s*(?:,|$)|\\s*,");
  private static final String PART = "-part";
  private static final Pattern VERSION = Pattern.compile("([1-9][0-9]{0,17})(" + PART + ")?");

  /** Returns the strong tag of a version. */
  public static EntityTag of(Version version) {
    return new EntityTag(false, String.valueOf(version.value()));
  }

  /**
   * Returns the strong tag of a version, shown whole or in part. These are two representations, so
   * they have two tags.
   */
  public static EntityTag of(Version version, boolean whole) {
    return whole ? of(version) : new EntityTag(false, version.value() + PART);
  }

  /** Reads a list of tags; empty elements are ignored. */
  static List<EntityTag> list(String text) {
    List<EntityTag> tags = new ArrayList<>();
    Matcher matcher = TAG.matcher(text);
    int end = 0;
    while (end < text.length() && matcher.find(end) && matcher.start() == end) {
      if (matcher.group(2) != null) {
        tags.add(new EntityTag(matcher.group(1) != null, matcher.group(2)));
      }
      end = matcher.end();
    }
    if (end < text.length() || tags.isEmpty()) {
      throw new InvalidValueException("must be * or entity tags in quotes, such as \"1\"");
    }
    return tags;
  }

  /** Sets this tag as the ETag of a response. */
  public <T> MutableHttpResponse<T> on(MutableHttpResponse<T> answer) {
    return answer.header(HttpHeaders.ETAG, "\"" + opaque + "\"");
  }

  /** Returns the version in this tag; empty for a tag that the service never issues. */
  Optional<Version> version() {
    return Optional.of(VERSION.matcher(opaque))
        .filter(Matcher::matches)
        .map(text -> new Version(Long.parseLong(text.group(1))));
  }
}
