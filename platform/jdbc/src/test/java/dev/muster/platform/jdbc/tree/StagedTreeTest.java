package dev.muster.platform.jdbc.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Staged nodes that would be no tree with the stored ones are found by their lines. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StagedTreeTest implements TestPropertyProvider {
  private static final StagedTree TREE =
      new StagedTree(new TreeTable("bough", "number", "grows_on"), "staged_bough");

  @Inject JdbcOperations jdbc;
  @Inject TestTables tables;
  @Inject TransactionOperations<Connection> transactions;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings("classpath:db/fixture");
  }

  /** A stored line of 30 nodes, 1 at the top. */
  @BeforeEach
  void plant() {
    tables.execute(
        """
        drop table if exists bough, staged_bough;
        create table bough (number bigint primary key, grows_on bigint);
        create table staged_bough (line bigint, number bigint, grows_on bigint);
        insert into bough select i, nullif(i - 1, 0) from generate_series(1, 30) as i
        """);
  }

  @Test
  void linesThatReachTheTopAreNotFound() {
    assertEquals(Map.of(), found("(2, 70, null), (3, 71, 70), (4, 72, 99), (5, 73, 29)"));
  }

  @Test
  void aLineThatComesBackToItselfHasItsPath() {
    assertEquals(
        Map.of(
            2L, Optional.of(List.of(70L, 71L, 70L)),
            3L, Optional.of(List.of(71L, 70L, 71L)),
            4L, Optional.of(List.of(72L, 72L)),
            5L, Optional.empty()),
        found("(2, 70, 71), (3, 71, 70), (4, 72, 72), (5, 73, 72)"));
  }

  @Test
  void storedLevelsCountAndTheFirstLineOfANodeDoes() {
    assertEquals(
        Map.of(4L, Optional.empty()),
        found("(2, 70, 30), (3, 71, 70), (4, 72, 71), (5, 71, null)"));
  }

  private Map<Long, Optional<List<Long>>> found(String rows) {
    tables.execute("insert into staged_bough values " + rows);
    return transactions.executeRead(
        status ->
            jdbc.prepareStatement(
                TREE.tooHigh(),
                statement -> {
                  Map<Long, Optional<List<Long>>> found = new TreeMap<>();
                  try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                      found.put(row.getLong("line"), StagedTree.cycle(row));
                    }
                  }
                  return found;
                }));
  }
}
