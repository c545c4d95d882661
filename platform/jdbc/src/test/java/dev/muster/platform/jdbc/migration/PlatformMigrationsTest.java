package dev.muster.platform.jdbc.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The migrations of the platform's own tables keep the rules, too. */
class PlatformMigrationsTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/platform");

  @Test
  void noneLocksOthersOutForLong() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      List<Path> migrations = files.sorted().toList();
      assertFalse(migrations.isEmpty());
      for (Path migration : migrations) {
        String sql = Files.readString(migration);
        MigrationRules.ALL.forEach(
            rule -> assertEquals(List.of(), rule.findingsIn(sql), rule.name()));
      }
    }
  }
}
