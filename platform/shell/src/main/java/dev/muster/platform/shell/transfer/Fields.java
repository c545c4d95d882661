package dev.muster.platform.shell.transfer;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.Flaw.InvalidField;
import dev.muster.application.transfer.entry.Flaw.Unreadable;
import dev.muster.application.transfer.entry.Line;
import dev.muster.application.transfer.entry.Place;
import dev.muster.domain.InvalidValueException;
import dev.muster.platform.shell.CsvLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads the fields of one line as values, and collects the flaws of invalid fields. */
public final class Fields {
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private final Place place;
  private final CsvLine line;
  private final Instant now;
  private final List<Flaw> flaws = new ArrayList<>();
  private OptionalLong id = OptionalLong.empty();

  Fields(Place place, CsvLine line, Instant now) {
    this.place = place;
    this.line = line;
    this.now = now;
    line.problem().ifPresent(problem -> flaws.add(new Unreadable(problem)));
  }

  /**
   * Returns the value of a column; empty where the file has no such column or the field is invalid.
   * An invalid field is recorded as a flaw.
   */
  public <T> Optional<T> get(String column, Function<String, T> value) {
    return line.problem().isPresent()
        ? Optional.empty()
        : line.field(column).flatMap(text -> read(column, text, value));
  }

  /** Returns the moment of the import. */
  public Instant now() {
    return now;
  }

  private <T> Optional<T> read(String column, String text, Function<String, T> value) {
    try {
      return Optional.of(value.apply(text));
    } catch (InvalidValueException invalid) {
      // An empty cell is a wrong value; a default applies to a missing column only.
      String reason = (text.isEmpty() ? "is empty: it " : "") + invalid.reason();
      flaws.add(new InvalidField(column, reason));
      return Optional.empty();
    }
  }

  /** Returns the value of the column with the entry's id; it is read before the other columns. */
  public <T> Optional<T> identity(String column, Function<Long, T> value) {
    if (line.problem().isPresent()) {
      line.fields().stream().findFirst().ifPresent(this::readIdentityAllTheSame);
    }
    return get(
        column,
        text -> {
          long number = Values.id(text);
          T identity = value.apply(number);
          id = OptionalLong.of(number);
          return identity;
        });
  }

  private void readIdentityAllTheSame(String text) {
    try {
      id = OptionalLong.of(Values.id(text));
    } catch (InvalidValueException _) {
      // The line then has no known id.
    }
  }

  /** Returns the line with its entry, or with its flaws; only a sound line asks for its entry. */
  public Line line(Supplier<? extends Entry> entry) {
    return flaws.isEmpty()
        ? new Line.Sound(place, entry.get())
        : new Line.Flawed(place, flaws, holdsOthers() ? OptionalLong.empty() : id);
  }

  // A misplaced quote joins several lines into one, and each of them has an id.
  private boolean holdsOthers() {
    return line.fields().stream().anyMatch(field -> LINE_BREAK.matcher(field).find());
  }
}
