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
 * Entity tag of RFC 9110, section 8.8.3: how HTTP writes the version of an entity.
 *
 * @param weak whether it stands for more than one state; none that the service gives out does
 * @param opaque what is between the quotes
 */
public record EntityTag(boolean weak, String opaque) {
  private static final Pattern TAG =
      Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"\\s*(?:,|$)|\\s*,");
  private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,17}");

  /** The strong tag of a version. */
  public static EntityTag of(Version version) {
    return new EntityTag(false, String.valueOf(version.value()));
  }

  /** Reads the tags of a list, in which empty elements count for nothing. */
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

  /** Puts this tag on an answer. */
  public <T> MutableHttpResponse<T> on(MutableHttpResponse<T> answer) {
    return answer.header(HttpHeaders.ETAG, "\"" + opaque + "\"");
  }

  /** The version that it stands for, or empty where the service gives no such tag out. */
  Optional<Version> version() {
    return Optional.of(opaque)
        .filter(text -> VERSION.matcher(text).matches())
        .map(text -> new Version(Long.parseLong(text)));
  }
}
