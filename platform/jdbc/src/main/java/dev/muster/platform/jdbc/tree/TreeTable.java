package dev.muster.platform.jdbc.tree;

import dev.muster.domain.TreeMove;
import java.util.Locale;

/**
 * Names a table whose rows are the nodes of trees, and makes the beginning of statements that walk
 * them. The names become part of the SQL, so they come from the code alone.
 *
 * @param name the name of the table
 * @param id the column of the primary key, a bigint
 * @param parent the column with the id of the parent, null at the top; an index begins with it
 */
public record TreeTable(String name, String id, String parent) {
  /**
   * Returns a query {@code up (start, id, parent, level)} that goes up from nodes to the top. Its
   * only parameter is the array of the nodes; the level of a node itself is 0.
   */
  public String up() {
    return format(
        """
        with recursive up (start, id, parent, level) as (
          select %2$s, %2$s, %3$s, 0 from %1$s where %2$s = any (?)
          union all
          select up.start, t.%2$s, t.%3$s, up.level + 1
          from up
          join %1$s t on t.%2$s = up.parent
          where up.level < %4$d
        )
        """);
  }

  /**
   * Returns a query {@code down (id, level)} that goes down from a node. Its parameters are the
   * node and the lowest level; the level of the node itself is 0.
   */
  public String down() {
    // The subquery keeps the planner from reading the whole table for a few nodes.
    return format(
        """
        with recursive down (id, level) as (
          select %2$s, 0 from %1$s where %2$s = ?
          union all
          select t.id, down.level + 1
          from down
          cross join lateral (
            select %2$s as id from %1$s where %3$s = down.id offset 0
          ) t
          where down.level < ?
        )
        """);
  }

  // A walk ends even where the rows are no trees.
  private String format(String sql) {
    return String.format(Locale.ROOT, sql, name, id, parent, TreeMove.MAX_LEVELS);
  }
}
