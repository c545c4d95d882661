package dev.muster.bootstrap.contexts;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.muster.bootstrap.architecture.ProductionCode;
import dev.muster.bootstrap.documents.Sources;
import dev.muster.platform.jdbc.migration.MigrationRule;
import dev.muster.platform.jdbc.migration.MigrationRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No migration of any context locks a table for long. */
class MigrationsTest {
  private static final List<Path> MIGRATIONS =
      Sources.HERE.endingWith(".sql").stream()
          .filter(file -> file.startsWith("adapters-persistence/src/main/resources/db"))
          .toList();

  @TestFactory
  Stream<DynamicTest> aMigrationKeepsEveryRule() {
    return MIGRATIONS.stream().map(it -> dynamicTest(it.toString(), () -> assertKeepsRules(it)));
  }

  @Test
  void theMigrationsAreThere() {
    assertEquals(ProductionCode.hasNoContext(), MIGRATIONS.isEmpty());
  }

  private static void assertKeepsRules(Path migration) {
    String sql = Sources.HERE.text(migration);

    assertEquals(
        Set.of(),
        MigrationRules.ALL.stream()
            .filter(rule -> !rule.findingsIn(sql).isEmpty())
            .map(MigrationRule::name)
            .collect(toSet()));
  }
}
