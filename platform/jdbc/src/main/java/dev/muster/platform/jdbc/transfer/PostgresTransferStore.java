package dev.muster.platform.jdbc.transfer;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore;
import dev.muster.platform.jdbc.bulk.LongTransaction;
import dev.muster.platform.jdbc.bulk.SqlSession;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Imports through COPY into temporary tables, and from there into the tables in few statements;
 * reads in one transaction with one snapshot. A context extends it with a description of its
 * tables.
 */
public abstract class PostgresTransferStore implements TransferStore {
  private final LongTransaction transaction;
  private final List<TransferTable<?>> tables;

  /**
   * Stores and reads the entries of a context.
   *
   * @param tables the tables of its parts, in the order of the parts
   */
  protected PostgresTransferStore(LongTransaction transaction, List<TransferTable<?>> tables) {
    this.transaction = transaction;
    this.tables = List.copyOf(tables);
  }

  /**
   * Changes stored rows to agree with the imported ones, after all of these are stored.
   *
   * @param version the version of the import
   */
  protected void settle(SqlSession session, long version) {}

  @Override
  public final <T> T write(Function<Stage, T> work) {
    return transaction.execute(session -> work.apply(new PostgresStage(session, this, tables)));
  }

  @Override
  public final void read(Consumer<Snapshot> work) {
    transaction.read(
        session -> {
          work.accept(new Tables(session, tables));
          return true;
        });
  }

  private record Tables(SqlSession session, List<TransferTable<?>> tables) implements Snapshot {
    @Override
    public SortedMap<Part, Long> counts() {
      SortedMap<Part, Long> counts = new TreeMap<>();
      tables.forEach(
          table ->
              counts.put(
                  table.part(),
                  session.query(table.sql().counting(), row -> row.getLong(1)).getFirst()));
      return counts;
    }

    @Override
    public void read(Consumer<Entry> reader) {
      tables.forEach(table -> session.forEach(table.sql().reading(), table.entry(), reader));
    }
  }
}
