package dev.muster.platform.jdbc.transfer;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.domain.Violation;
import dev.muster.platform.jdbc.bulk.SqlSession.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Describes the table of one part: its columns, its rules, and how an entry is read from a row. The
 * SQL of staging, checking, loading and reading is made of it.
 *
 * <p>A column {@code version} is in every table and is not described. While an import is staged,
 * its lines are in the table {@link #staged()}, with the described columns and {@code line}.
 *
 * @param <E> the type of the entries
 */
public final class TransferTable<E extends Entry> {
  private final Part part;
  private final Class<E> type;
  private final String name;
  private final String key;
  private final String selected;
  private final Row<E> entry;
  private final List<Column<E>> columns = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private Optional<Computed> computed = Optional.empty();

  /**
   * Begins a description.
   *
   * @param type the type of the entries
   * @param name the name of the table
   * @param key the columns of its primary key, with commas between them
   * @param selected the columns that make an entry, with commas between them
   * @param entry reads an entry from a row of these columns
   */
  public TransferTable(
      Part part, Class<E> type, String name, String key, String selected, Row<E> entry) {
    this.part = part;
    this.type = type;
    this.name = name;
    this.key = key;
    this.selected = selected;
    this.entry = entry;
  }

  record Column<E>(String name, String type, Function<E, @Nullable Object> value) {}

  record Computed(String column, String value, String join) {}

  /**
   * A rule over all lines.
   *
   * @param excusing the part whose flawed lines excuse a line; then the last parameter of the query
   *     but one is the array of the identities on flawed lines
   * @param query selects the lines that break it, under the alias s
   * @param violation reads the broken rule from a row
   */
  record Check(Optional<Part> excusing, String query, Row<? extends Violation> violation) {}

  /** Adds a column with its type and its value in an entry. */
  public TransferTable<E> column(
      String column, String columnType, Function<E, @Nullable Object> value) {
    columns.add(new Column<>(column, columnType, value));
    return this;
  }

  /**
   * Sets the column that no line has.
   *
   * @param value an expression over the staged lines, under the alias s
   * @param join the joins that the expression needs
   */
  public TransferTable<E> computed(String column, String value, String join) {
    computed = Optional.of(new Computed(column, value, join));
    return this;
  }

  /**
   * Adds the rule that a value is unique, except for NULL. A value belongs to its stored row, or
   * else to the first line with it.
   */
  public TransferTable<E> unique(String column, Row<? extends Violation> violation) {
    return check(
        String.format(
            Locale.ROOT,
            """
            select s.*
            from (
              select *, first_value(id) over (partition by %3$s order by line) as first_id
              from %1$s
              where %3$s is not null
            ) s
            left join %2$s t on t.%3$s = s.%3$s
            where s.id <> coalesce(t.id, s.first_id)
            """,
            staged(),
            name,
            column),
        violation);
  }

  /** Adds the rule that a column holds an id of a table: a staged one or a stored one. */
  public TransferTable<E> refers(
      String column, TransferTable<?> to, Row<? extends Violation> violation) {
    return check(
        to.part,
        String.format(
            Locale.ROOT,
            """
            select s.*
            from %1$s s
            where not exists (select from %2$s t where t.id = s.%4$s)
              and not exists (select from %3$s t where t.id = s.%4$s)
              and s.%4$s <> all (?)
            """,
            staged(),
            to.staged(),
            to.name,
            column),
        violation);
  }

  /** Adds a rule; its query selects the lines that break it, under the alias s. */
  public TransferTable<E> check(String query, Row<? extends Violation> violation) {
    checks.add(new Check(Optional.empty(), query, violation));
    return this;
  }

  /**
   * Adds a rule that is not checked where a flawed line of another part may keep it.
   *
   * @param query has one parameter: the array of the identities on flawed lines of that part
   */
  public TransferTable<E> check(Part excusing, String query, Row<? extends Violation> violation) {
    checks.add(new Check(Optional.of(excusing), query, violation));
    return this;
  }

  Part part() {
    return part;
  }

  String name() {
    return name;
  }

  String staged() {
    return "staged_" + part.name();
  }

  String key() {
    return key;
  }

  String selected() {
    return selected;
  }

  List<Column<E>> columns() {
    return columns;
  }

  Optional<Computed> computed() {
    return computed;
  }

  TransferSql sql() {
    return new TransferSql(this);
  }

  List<Check> checks() {
    return checks;
  }

  Row<E> entry() {
    return entry;
  }

  /** Returns whether ids are given by a sequence. */
  boolean isNumbered() {
    return key.equals("id");
  }

  @Nullable Object[] row(long line, Entry staged) {
    E own = type.cast(staged);
    @Nullable Object[] row = new Object[columns.size() + 1];
    row[0] = line;
    for (int i = 0; i < columns.size(); i++) {
      row[i + 1] = columns.get(i).value().apply(own);
    }
    return row;
  }
}
