package dev.muster.application.roster.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the currency data that stand among the test resources. */
public final class CurrencyHistory {
  // RFC 4180, section 2: a field is quoted, with doubled quotes inside, or holds none.
  private static final Pattern FIELD = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(,|$)");

  private CurrencyHistory() {}

  /**
   * A territory or a currency.
   *
   * @param code its code
   * @param name its name
   */
  public record Named(String code, String name) {}

  /**
   * Something that happened to legal tender.
   *
   * @param at when
   * @param kind {@code join}, {@code deactivate} or {@code handover}
   * @param team code of the territory
   * @param hero code of the currency
   * @param role the role asked for, or nothing
   */
  public record Event(Instant at, String kind, String team, String hero, String role) {}

  /**
   * What the events must leave behind of a membership.
   *
   * @param team code of the territory
   * @param hero code of the currency
   * @param role its role
   * @param active whether it is legal tender today
   * @param joinedAt when it first was
   */
  public record Expected(String team, String hero, String role, boolean active, Instant joinedAt) {}

  /** The territories. */
  public static List<Named> teams() {
    return rows("teams.csv").map(row -> new Named(row.get(0), row.get(1))).toList();
  }

  /** The currencies. */
  public static List<Named> heroes() {
    return rows("heroes.csv").map(row -> new Named(row.get(0), row.get(1))).toList();
  }

  /** What happened, in its order. */
  public static List<Event> events() {
    return rows("events.csv")
        .map(row -> new Event(day(row.get(0)), row.get(1), row.get(2), row.get(3), row.get(4)))
        .toList();
  }

  /** What must be so in the end, by team and hero. */
  public static List<Expected> expected() {
    return rows("expected.csv")
        .map(
            row ->
                new Expected(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    Boolean.parseBoolean(row.get(3)),
                    day(row.get(4))))
        .toList();
  }

  private static Instant day(String date) {
    return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Stream<List<String>> rows(String file) {
    String path = "/dev/muster/application/roster/currencies/" + file;
    try (InputStream data = CurrencyHistory.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(data, path).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(CurrencyHistory::fields);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    Matcher field = FIELD.matcher(line);
    do {
      if (!field.find()) {
        throw new IllegalArgumentException("not a line of CSV: " + line);
      }
      fields.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
    } while (!field.group(3).isEmpty());
    return fields;
  }
}
