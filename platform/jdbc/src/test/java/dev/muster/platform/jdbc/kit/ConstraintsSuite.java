package dev.muster.platform.jdbc.kit;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.muster.platform.jdbc.access.ViolatedConstraint;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Breaks every constraint of a context's schema past its code: the database is the last line of
 * defence. Each context has a test class that extends this one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ConstraintsSuite {
  private static final String CONSTRAINTS =
      """
      select conname from pg_constraint
      where contype in ('p', 'u', 'f', 'c') and connamespace = '%1$s'::regnamespace
        and conrelid::regclass::text not like '%%flyway%%'
      union
      select relname from pg_index join pg_class on pg_class.oid = indexrelid
      where indisunique and relnamespace = '%1$s'::regnamespace
        and indrelid::regclass::text not like '%%flyway%%'
      """;

  private final TestSchema database = TestSchema.empty();
  private final ApplicationContext context =
      ApplicationContext.run(Map.copyOf(database.settings()), Environment.TEST);

  /** Returns the schema of the context. */
  protected abstract String schema();

  /** Returns the SQL that stores rows before each attempt. */
  protected abstract String rows();

  /** Returns a line for each attempt: the constraint, a bar, and the SQL that it refuses. */
  protected abstract String refusals();

  /** Runs a statement past the code. */
  protected final void run(String sql) {
    database.execute(sql);
  }

  /** Stores the rows in empty tables. */
  @BeforeEach
  public void store() {
    context.getBean(TestTables.class).clear();
    run(rows());
  }

  /** Closes the connections. */
  @AfterAll
  public void close() {
    context.close();
  }

  /** Makes each attempt. */
  @TestFactory
  public Stream<DynamicTest> whatTheRulesForbidIsRefusedByName() {
    return refusals()
        .lines()
        .map(line -> line.split(" *[|] *", 2))
        .map(attempt -> dynamicTest(attempt[1], () -> assertRefused(attempt[0], attempt[1])));
  }

  /** Compares the attempts with the constraints that the database has. */
  @Test
  public void everyConstraintIsTried() {
    assertEquals(
        new TreeSet<>(database.texts(CONSTRAINTS.formatted(schema()))),
        refusals().lines().map(line -> line.split(" ", 2)[0]).collect(toCollection(TreeSet::new)));
  }

  private void assertRefused(String constraint, String sql) {
    Exception refused = assertThrows(Exception.class, () -> run(sql));
    assertEquals(Optional.of(constraint), ViolatedConstraint.nameIn(refused));
  }
}
