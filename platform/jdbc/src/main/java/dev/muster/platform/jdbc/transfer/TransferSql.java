package dev.muster.platform.jdbc.transfer;

import dev.muster.platform.jdbc.transfer.TransferTable.Column;
import dev.muster.platform.jdbc.transfer.TransferTable.Computed;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Makes the SQL that every table of an import and export needs.
 *
 * @param table the description of the table
 */
record TransferSql(TransferTable<?> table) {
  String creation() {
    return String.format(
        Locale.ROOT,
        "create temporary table %s (line bigint, %s) on commit drop",
        table.staged(),
        table.columns().stream()
            .map(it -> it.name() + " " + it.type())
            .collect(Collectors.joining(", ")));
  }

  /** Selects lines after the first one of the same key. */
  String repetitions() {
    return String.format(
        Locale.ROOT,
        """
        select s.line, twins.first_line
        from (
          select %2$s, min(line) as first_line
          from %1$s
          group by %2$s
          having count(*) > 1
        ) twins
        join %1$s s using (%2$s)
        where s.line > twins.first_line
        """,
        table.staged(),
        table.key());
  }

  /** Selects lines whose key is stored. */
  String storedLines() {
    return String.format(
        Locale.ROOT,
        "select s.line from %s s join %s using (%s)",
        table.staged(),
        table.name(),
        table.key());
  }

  /** Orders the lines by the key, to fill the pages of its index one after the other. */
  String ordering() {
    return String.format(
        Locale.ROOT,
        "create temporary table ordered_%s on commit drop as select %s%s from %s s %s order by %s",
        table.part().name(),
        table.columns().stream().map(it -> "s." + it.name()).collect(Collectors.joining(", ")),
        table.computed().map(it -> ", " + it.value() + " as " + it.column()).orElse(""),
        table.staged(),
        table.computed().map(Computed::join).orElse(""),
        table.key());
  }

  /** Inserts the ordered lines from one place to another. */
  String loading() {
    String names =
        table.columns().stream().map(Column::name).collect(Collectors.joining(", "))
            + table.computed().map(it -> ", " + it.column()).orElse("");
    return String.format(
        Locale.ROOT,
        """
        insert into %1$s (%2$s, version)
        overriding system value
        select %2$s, ?
        from ordered_%3$s
        where ctid >= cast(? as tid) and ctid < cast(? as tid)
        """,
        table.name(),
        names,
        table.part().name());
  }

  /** Moves the sequence beyond the greatest id, and never back, so that no id is issued twice. */
  String numbering() {
    return String.format(
        Locale.ROOT,
        """
        select setval(sequence, greatest(max(id), pg_sequence_last_value(sequence)))
        from %1$s, (select cast(pg_get_serial_sequence('%1$s', 'id') as regclass)) as own (sequence)
        group by sequence
        """,
        table.name());
  }

  String counting() {
    return "select count(*) from " + table.name();
  }

  String reading() {
    return String.format(
        Locale.ROOT, "select %s from %s order by %s", table.selected(), table.name(), table.key());
  }
}
