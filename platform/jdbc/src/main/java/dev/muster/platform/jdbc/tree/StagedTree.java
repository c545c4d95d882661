package dev.muster.platform.jdbc.tree;

import dev.muster.domain.TreeMove;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the staged nodes of an import that would be no tree with the stored ones.
 *
 * @param table the table of the stored nodes
 * @param staged the table of the staged nodes, with the same columns and {@code line}
 */
public record StagedTree(TreeTable table, String staged) {
  /**
   * Returns a query {@code (line, path)} without parameters for the lines that do not reach the top
   * within the highest number of levels. The path is that of a line that comes back to itself, and
   * null for the others. The query goes down from lines whose parent is stored or nobody, and then
   * up from each line that it did not come to.
   */
  public String tooHigh() {
    return String.format(
        Locale.ROOT,
        """
        with recursive
          node as (
            select distinct on (%3$s) %3$s as id, %4$s as parent from %2$s order by %3$s, line
          ),
          placed (id, level) as (
            select id, 1 + (
              with recursive up (parent) as (
                select t.%4$s from %1$s t where t.%3$s = node.parent
                union all
                select t.%4$s from up join %1$s t on t.%3$s = up.parent
              )
              select count(*) from up
            )
            from node
            where not exists (select from node m where m.id = node.parent)
            union all
            select node.id, placed.level + 1
            from placed
            join node on node.parent = placed.id
            where placed.level < %5$d
          ),
          climb (start, id, path) as (
            select id, parent, array[id, parent]
            from node
            where not exists (select from placed where placed.id = node.id and level <= %5$d)
            union all
            select climb.start, node.parent, climb.path || node.parent
            from climb
            join node on node.id = climb.id
            where climb.id <> climb.start
              and node.parent is not null
              and cardinality(climb.path) <= %5$d
          )
        select s.line, min(climb.path) filter (where climb.id = climb.start) as path
        from %2$s s
        join climb on climb.start = s.%3$s
        group by s.line
        """,
        table.name(),
        staged,
        table.id(),
        table.parent(),
        TreeMove.MAX_LEVELS);
  }

  /** Returns the path of a line that comes back to itself, or empty for any other line. */
  public static Optional<List<Long>> cycle(ResultSet row) throws SQLException {
    Array path = row.getArray("path");
    return path == null ? Optional.empty() : Optional.of(List.of((Long[]) path.getArray()));
  }
}
