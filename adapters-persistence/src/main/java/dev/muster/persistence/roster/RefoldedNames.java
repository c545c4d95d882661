package dev.muster.persistence.roster;

import dev.muster.domain.InvalidValueException;
import dev.muster.platform.jdbc.bulk.CopyWriter;
import dev.muster.platform.jdbc.bulk.SqlSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;

/** Refolds the names of one table whose stored folded form is outdated. */
final class RefoldedNames {
  private static final int ROWS_AT_ONCE = 1_000;
  // All other texts are folded, and allowed, as before.
  private static final String UNUSUAL = "[^ -~]|  ";

  private final SqlSession session;
  private final String table;
  private final String otherText;
  private final BinaryOperator<String> folding;

  /**
   * Prepares the folding; the table is not read yet.
   *
   * @param otherText the column of the other text that is checked
   * @param folding checks a name and the other text, and folds the name
   */
  RefoldedNames(
      SqlSession session, String table, String otherText, BinaryOperator<String> folding) {
    this.session = session;
    this.table = table;
    this.otherText = otherText;
    this.folding = folding;
  }

  private record Stored(long id, String name, String folded, String otherText) {}

  /** Folds the names into a temporary table, and returns the texts that are no longer valid. */
  List<String> fold() {
    session.execute(
        sql("create temporary table refolded_%1$s (id bigint primary key, name text, folded text)")
            + " on commit drop");
    List<String> findings = new ArrayList<>();
    List<Stored> rows = behind(0);
    while (!rows.isEmpty()) {
      try (CopyWriter refolded = session.copyTo(sql("refolded_%1$s"))) {
        rows.forEach(row -> fold(row, refolded, findings));
        refolded.end();
      }
      rows = behind(rows.getLast().id());
    }
    session.execute(sql("analyze refolded_%1$s"));
    return findings;
  }

  private List<Stored> behind(long id) {
    return session.query(
        sql(
            """
            select id, name, name_folded, %2$s
            from %1$s
            where id > ? and (name ~ ? or %2$s ~ ?)
            order by id
            limit ?
            """),
        row -> new Stored(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
        id,
        UNUSUAL,
        UNUSUAL,
        ROWS_AT_ONCE);
  }

  private void fold(Stored row, CopyWriter refolded, List<String> findings) {
    try {
      String folded = folding.apply(row.name(), row.otherText());
      if (!folded.equals(row.folded())) {
        refolded.row(row.id(), row.name(), folded);
      }
    } catch (InvalidValueException none) {
      findings.add(
          String.format(Locale.ROOT, "a text of %s %s %s", table, row.id(), none.reason()));
    }
  }

  /** Returns the names that would collide, each with the first row of the same name. */
  List<String> twins() {
    return session.query(
        sql(
            """
            select first_id, id
            from (
              select id, first_value(id) over (partition by folded order by id) as first_id
              from (
                select id, coalesce(r.folded, t.name_folded) as folded
                from %1$s t
                left join refolded_%1$s r using (id)
              ) names
              where folded in (select folded from refolded_%1$s)
            ) twins
            where id <> first_id
            order by id
            """),
        row ->
            String.format(
                Locale.ROOT, "%ss %s and %s have one name", table, row.getLong(1), row.getLong(2)));
  }

  /**
   * Gives provisional names to rows that get a new name, where another row takes their old name:
   * the unique index would refuse the exchange.
   */
  void makeRoom() {
    session.execute(
        sql(
            """
            update %1$s t
            set name_folded = chr(1) || t.id
            from refolded_%1$s own, refolded_%1$s other
            where own.id = t.id and own.name = t.name
              and other.folded = t.name_folded and other.id <> t.id
            """));
  }

  /** Stores the folded names; rows that were renamed meanwhile stay as they are. */
  void store() {
    session.execute(
        sql(
            """
            update %1$s t
            set name_folded = r.folded
            from refolded_%1$s r
            where t.id = r.id and t.name = r.name
            """));
  }

  private String sql(String template) {
    return String.format(Locale.ROOT, template, table, otherText);
  }
}
