package dev.muster.platform.jdbc.tree;

import dev.muster.domain.TreeMove;
import dev.muster.platform.jdbc.access.ColumnArrays;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Claims whole trees for a unit of work: the lock of a tree is the lock of the row at its top.
 *
 * <p>Locks of the moved rows alone do not keep two moves from making a cycle as soon as the targets
 * are one level deeper. Whoever moves or removes a node claims its tree and the tree of its new
 * parent; whoever adds a node claims the tree of the parent for growth. Work in different trees
 * does not wait. The locks of a claim are taken at once, by the ids of the tops, so that no two
 * claims wait for each other. The isolation is READ COMMITTED: the walk after a lock sees what
 * others committed before.
 */
public final class TreeLocks {
  private final JdbcOperations jdbc;
  private final TreeTable table;

  /** Claims trees of a table. */
  public TreeLocks(JdbcOperations jdbc, TreeTable table) {
    this.jdbc = jdbc;
    this.table = table;
  }

  /**
   * Claims the trees of nodes: until the end of the transaction nobody moves, adds or removes a
   * node of them.
   *
   * @return for each node that exists, the nodes from it up to the top, itself first
   */
  public Map<Long, List<Long>> claim(Collection<Long> nodes) {
    return claim(nodes, "no key update");
  }

  /**
   * Claims the tree of a node for growth: until the end of the transaction nobody moves or removes
   * a node of it, but others may add nodes.
   *
   * @return the nodes from it up to the top, itself first; none if it does not exist
   */
  public List<Long> claimForGrowth(long node) {
    return claim(List.of(node), "share").getOrDefault(node, List.of());
  }

  /** Returns the number of levels from a node down, 1 for a node without others below it. */
  public int height(long node) {
    return jdbc.prepareStatement(
        table.down() + "select max(level) + 1 from down",
        statement -> {
          statement.setLong(1, node);
          statement.setInt(2, TreeMove.MAX_LEVELS);
          try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
          }
        });
  }

  private Map<Long, List<Long>> claim(Collection<Long> nodes, String strength) {
    while (true) {
      Savepoint before = jdbc.execute(Connection::setSavepoint);
      List<Long> locked = lockTops(nodes, strength);
      Map<Long, List<Long>> paths = paths(nodes);
      if (locked.containsAll(paths.values().stream().map(List::getLast).toList())) {
        return paths;
      }
      // While this waited for a lock, a node moved into another tree. The locks go back: one more
      // beside them would be out of order, and two claims would wait for each other.
      jdbc.execute(
          connection -> {
            connection.rollback(before);
            return before;
          });
    }
  }

  private List<Long> lockTops(Collection<Long> nodes, String strength) {
    return query(
        String.format(
            Locale.ROOT,
            "%3$sselect %2$s from %1$s where %2$s in (select id from up where parent is null)"
                + " order by 1 for %4$s",
            table.name(),
            table.id(),
            table.up(),
            strength),
        nodes,
        rows -> {
          List<Long> tops = new ArrayList<>();
          while (rows.next()) {
            tops.add(rows.getLong(1));
          }
          return tops;
        });
  }

  private Map<Long, List<Long>> paths(Collection<Long> nodes) {
    return query(
        table.up() + "select start, id from up order by start, level",
        nodes,
        rows -> {
          Map<Long, List<Long>> paths = new LinkedHashMap<>();
          while (rows.next()) {
            paths.computeIfAbsent(rows.getLong(1), start -> new ArrayList<>()).add(rows.getLong(2));
          }
          return paths;
        });
  }

  private <T> T query(String sql, Collection<Long> nodes, Rows<T> reader) {
    return jdbc.prepareStatement(
        sql,
        statement -> {
          new ColumnArrays<>(statement, nodes).set(1, "int8", node -> node);
          try (ResultSet rows = statement.executeQuery()) {
            return reader.read(rows);
          }
        });
  }

  @FunctionalInterface
  private interface Rows<T> {
    T read(ResultSet rows) throws SQLException;
  }
}
