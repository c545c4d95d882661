package dev.muster.platform.web.netty;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A range of media types that a client accepts: RFC 9110, section 12.5.1. Parameters are ignored,
 * because no media type of the service has a significant one.
 *
 * @param type the part before the slash, or an asterisk
 * @param subtype the part after the slash, or an asterisk
 * @param quality the preference of the client, from 0 for a refusal to 1
 */
record MediaRange(String type, String subtype, double quality) {
  private static final String ANY = "*";
  private static final Pattern RANGE = Pattern.compile("([^\\s/]+)/([^\\s/]+)");
  // RFC 9110, section 12.4.2; and Java's own client has always written .2 for 0.2.
  private static final Pattern QUALITY =
      Pattern.compile("q=(0(\\.\\d{0,3})?|\\.\\d{1,3}|1(\\.0{0,3})?)");

  /** Returns the ranges of headers; malformed ones are ignored. */
  static List<MediaRange> parse(Collection<String> headers) {
    return headers.stream()
        .flatMap(header -> Stream.of(header.split(",")))
        .flatMap(text -> one(text.toLowerCase(Locale.ROOT).split(";", -1)).stream())
        .toList();
  }

  private static Optional<MediaRange> one(String[] parts) {
    var range = RANGE.matcher(parts[0].strip());
    return range.matches() && (!range.group(1).equals(ANY) || range.group(2).equals(ANY))
        ? quality(parts).map(q -> new MediaRange(range.group(1), range.group(2), q))
        : Optional.empty();
  }

  private static Optional<Double> quality(String[] parts) {
    Optional<String> weight =
        Stream.of(parts)
            .skip(1)
            .map(String::strip)
            .filter(parameter -> parameter.split("=", 2)[0].strip().equals("q"))
            .findFirst();
    return weight.isEmpty()
        ? Optional.of(1.0)
        : weight
            .map(QUALITY::matcher)
            .filter(Matcher::matches)
            .map(matcher -> Double.valueOf(matcher.group(1)));
  }

  /** How much a client of these ranges likes a media type: as its most exact range says. */
  static double quality(List<MediaRange> ranges, String mediaType) {
    return ranges.stream()
        .filter(range -> range.matches(mediaType))
        .max(Comparator.comparingInt(MediaRange::exactness))
        .map(MediaRange::quality)
        .orElse(0.0);
  }

  private boolean matches(String mediaType) {
    return switch (exactness()) {
      case 0 -> true;
      case 1 -> mediaType.startsWith(type + "/");
      default -> mediaType.equals(type + "/" + subtype);
    };
  }

  private int exactness() {
    if (type.equals(ANY)) {
      return 0;
    }
    return subtype.equals(ANY) ? 1 : 2;
  }
}
