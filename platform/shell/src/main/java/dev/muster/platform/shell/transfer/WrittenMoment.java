package dev.muster.platform.shell.transfer;

import dev.muster.application.Moments;
import dev.muster.domain.InvalidValueException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a moment in the notation of HTTP, or a time without an offset in the given zone. */
final class WrittenMoment {
  // PostgreSQL, DuckDB and Python print moments like this; whole hours of offset have no minutes.
  private static final Pattern PRINTED =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d(?:[.]\\d+)?)"
              + " ?([+-]\\d\\d)(?::?(\\d\\d))?");

  private static final String NO_OFFSET =
      ": without an offset it needs a zone, such as import --zone Europe/Berlin";

  private WrittenMoment() {}

  /**
   * Returns the moment.
   *
   * @throws InvalidValueException where the text is no moment; where the right spelling is clear,
   *     the message shows it
   */
  static Instant read(String text, Optional<LocalZone> zone) {
    Optional<LocalDateTime> local = Moments.parseLocal(text);
    if (local.isPresent() && zone.isPresent()) {
      return zone.get().instant(local.get());
    }
    try {
      return Moments.parse(text);
    } catch (InvalidValueException invalid) {
      throw rewritten(text)
          .map(it -> String.format(Locale.ROOT, "%s: %s is written %s", invalid.reason(), text, it))
          .or(() -> local.map(it -> invalid.reason() + NO_OFFSET))
          .map(InvalidValueException::new)
          .orElse(invalid);
    }
  }

  private static Optional<String> rewritten(String printed) {
    Matcher parts = PRINTED.matcher(printed);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String minutes = Optional.ofNullable(parts.group(4)).orElse("00");
    String text = parts.group(1) + "T" + parts.group(2) + parts.group(3) + ":" + minutes;
    try {
      Moments.parse(text);
      return Optional.of(text);
    } catch (InvalidValueException _) {
      return Optional.empty();
    }
  }
}
