package dev.muster.platform.shell.transfer;

import dev.muster.domain.InvalidValueException;
import dev.muster.platform.shell.CommandRefusedException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;

/**
 * The time zone of times without an offset.
 *
 * @param id a named zone
 */
public record LocalZone(ZoneId id) {
  /**
   * Returns the zone of this name.
   *
   * @throws CommandRefusedException if there is no such zone
   */
  static LocalZone named(String name) {
    if (ZoneId.getAvailableZoneIds().contains(name)) {
      return new LocalZone(ZoneId.of(name));
    }
    String near =
        ZoneId.getAvailableZoneIds().stream()
            // Etc/GMT+2 and the like use the opposite sign of an offset.
            .filter(it -> !it.startsWith("Etc/"))
            .filter(it -> it.equalsIgnoreCase(name) || it.endsWith("/" + name))
            .sorted()
            .findFirst()
            .orElse("Europe/Berlin");
    throw new CommandRefusedException(
        String.format(
            Locale.ROOT,
            "There is no time zone called %s: name one of the IANA database, such as %s.",
            name,
            near));
  }

  /**
   * Returns the moment when the clocks of the zone show a time.
   *
   * @throws InvalidValueException if the clocks never show that time, or show it twice
   */
  Instant instant(LocalDateTime time) {
    List<ZoneOffset> offsets = id.getRules().getValidOffsets(time);
    if (offsets.size() == 1) {
      return time.toInstant(offsets.getFirst());
    }
    String text = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    ZoneOffsetTransition change = id.getRules().getTransition(time);
    throw new InvalidValueException(
        change.isGap()
            ? String.format(
                Locale.ROOT,
                "must have an offset: %s lies in a gap of %s, whose clocks went from %s to %s",
                text,
                id,
                change.getDateTimeBefore(),
                change.getDateTimeAfter())
            : String.format(
                Locale.ROOT,
                "must have an offset: %s lies in an overlap of %s, where it is %s%s or %s%s",
                text,
                id,
                text,
                change.getOffsetBefore(),
                text,
                change.getOffsetAfter()));
  }
}
