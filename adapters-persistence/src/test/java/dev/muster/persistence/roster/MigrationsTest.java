package dev.muster.persistence.roster;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.muster.platform.jdbc.migration.MigrationRule;
import dev.muster.platform.jdbc.migration.MigrationRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No migration locks a table for long. */
class MigrationsTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  static List<Path> migrations() throws IOException {
    try (Stream<Path> files = Files.walk(MIGRATIONS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("migrations")
  void aMigrationKeepsEveryRule(Path migration) throws IOException {
    String sql = Files.readString(migration);

    assertEquals(
        Set.of(),
        MigrationRules.ALL.stream()
            .filter(rule -> !rule.findingsIn(sql).isEmpty())
            .map(MigrationRule::name)
            .collect(toSet()));
  }

  @Test
  void theMigrationsAreThere() throws IOException {
    assertFalse(migrations().isEmpty());
  }
}
