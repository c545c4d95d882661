package dev.muster.platform.jdbc.transfer;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.Flaw.BreaksRule;
import dev.muster.application.transfer.entry.Flaw.Repeated;
import dev.muster.application.transfer.entry.Flaw.Stored;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.application.transfer.port.TransferStore.Stage;
import dev.muster.domain.Version;
import dev.muster.platform.jdbc.bulk.SqlSession;
import dev.muster.platform.jdbc.bulk.SqlSession.Row;
import dev.muster.platform.jdbc.transfer.TransferTable.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Stages an import in temporary tables; each row has the number of its line. */
final class PostgresStage implements Stage {
  // Some twenty thousand rows between two reports of progress.
  private static final int PAGES_AT_ONCE = 200;

  private final SqlSession session;
  private final PostgresTransferStore store;
  private final List<TransferTable<?>> tables;
  private final Map<Part, TransferTable<?>> ofParts;

  PostgresStage(SqlSession session, PostgresTransferStore store, List<TransferTable<?>> tables) {
    this.session = session;
    this.store = store;
    this.tables = tables;
    this.ofParts = tables.stream().collect(Collectors.toMap(TransferTable::part, it -> it));
    tables.forEach(table -> session.execute(table.sql().creation()));
  }

  @Override
  public void add(long line, Entry entry) {
    TransferTable<?> table = Objects.requireNonNull(ofParts.get(entry.part()));
    session.copy(table.staged(), table.row(line, entry));
  }

  @Override
  public List<Finding> findings(Map<Part, Excused> excused, int limit) {
    session.execute("analyze " + names(TransferTable::staged));
    // Locks out writers, and also claims of rows: a unit of work between its claim and its write
    // would deadlock with the import.
    session.execute("lock table " + names(TransferTable::name) + " in exclusive mode");
    List<Finding> findings = new ArrayList<>();
    for (TransferTable<?> table : tables) {
      Part part = table.part();
      findings.addAll(
          find(
              part,
              table.sql().repetitions(),
              row -> new Repeated(new Place(part, row.getLong("first_line"))),
              limit));
      findings.addAll(find(part, table.sql().storedLines(), row -> new Stored(), limit));
      table.checks().forEach(check -> findings.addAll(find(part, check, excused, limit)));
    }
    findings.sort(Comparator.comparing(Finding::place));
    return findings.stream().limit(limit).toList();
  }

  @Override
  public void store(Version version, LongConsumer stored) {
    stored.accept(0);
    long done = 0;
    for (TransferTable<?> table : tables) {
      done = load(table, version.value(), done, stored);
    }
    tables.stream()
        .filter(TransferTable::isNumbered)
        .forEach(table -> session.query(table.sql().numbering(), row -> row.getLong(1)));
    store.settle(session, version.value());
    // The planner's statistics are older than the import, and autovacuum comes later.
    session.execute("analyze " + names(TransferTable::name));
  }

  private List<Finding> find(Part part, Check check, Map<Part, Excused> excused, int limit) {
    Row<Flaw> flaw = row -> new BreaksRule(check.violation().of(row));
    if (check.excusing().isEmpty()) {
      return find(part, check.query(), flaw, limit);
    }
    Excused known = excused.getOrDefault(check.excusing().get(), Excused.NONE);
    return known.all()
        ? List.of()
        : find(part, check.query(), flaw, known.named().toArray(Long[]::new), limit);
  }

  private List<Finding> find(Part part, String query, Row<? extends Flaw> flaw, Object... values) {
    return session.query(
        query + " order by s.line limit ?",
        row -> new Finding(new Place(part, row.getLong("line")), flaw.of(row)),
        values);
  }

  private long load(TransferTable<?> table, long version, long before, LongConsumer stored) {
    session.execute(table.sql().ordering());
    long done = before;
    long page = 0;
    long inserted;
    do {
      inserted =
          session.update(
              table.sql().loading(), version, beginningOf(page), beginningOf(page + PAGES_AT_ONCE));
      page += PAGES_AT_ONCE;
      if (inserted > 0) {
        done += inserted;
        stored.accept(done);
      }
    } while (inserted > 0);
    return done;
  }

  private static String beginningOf(long page) {
    return "(" + page + ",0)";
  }

  private String names(Function<TransferTable<?>, String> name) {
    return tables.stream().map(name).collect(Collectors.joining(", "));
  }
}
