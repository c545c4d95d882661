package dev.muster.platform.shell.transfer;

import dev.muster.domain.InvalidValueException;
import dev.muster.platform.shell.CommandRefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options of an import: the notation of values where it may differ from that of an export.
 *
 * @param zone the time zone of times without an offset; without a zone such times are refused
 * @param given the values of all options, by name
 */
public record ImportOptions(Optional<LocalZone> zone, Map<String, List<String>> given) {
  static final ImportOptions NONE = new ImportOptions(Optional.empty(), Map.of());
  static final String ZONE = "--zone";

  /**
   * Returns the options of a command.
   *
   * @throws CommandRefusedException if the zone is unknown, or one of several
   */
  static ImportOptions of(Map<String, List<String>> given) {
    List<String> zones = given.getOrDefault(ZONE, List.of());
    if (zones.size() > 1) {
      throw new CommandRefusedException("Name one time zone by --zone, and not several.");
    }
    return new ImportOptions(zones.stream().findFirst().map(LocalZone::named), given);
  }

  /** Returns the values of an option, in the order of the command. */
  public List<String> values(String option) {
    return given.getOrDefault(option, List.of());
  }

  /**
   * Returns the moment that a text names.
   *
   * @throws InvalidValueException where it names none
   */
  public Instant moment(String text) {
    return WrittenMoment.read(text, zone);
  }
}
