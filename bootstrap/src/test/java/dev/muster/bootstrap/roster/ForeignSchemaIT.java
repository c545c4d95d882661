package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterProcess;
import dev.muster.platform.jdbc.kit.TestSchema;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The packaged service leaves a schema alone that is not its own, and says why. */
@Execution(ExecutionMode.CONCURRENT)
class ForeignSchemaIT {
  @TempDir Path directory;

  @Test
  void itSaysInOneSentenceThatTheSchemaIsNotItsOwn() throws Exception {
    TestSchema newer = TestSchema.of(1);
    newer.execute(
        "insert into flyway_schema_history values"
            + " (99, '999', 'x', 'SQL', 'V999__x.sql', 1, 'x', now(), 1, true)");
    TestSchema foreign = TestSchema.empty();
    foreign.execute("create table invoice (id int)");

    String tooNew = MusterProcess.refused(directory, MusterProcess.on(newer.settings()));
    String notItsOwn = MusterProcess.refused(directory, MusterProcess.on(foreign.settings()));

    assertTrue(
        tooNew.startsWith("Muster cannot start. It cannot use the PostgreSQL at jdbc:postgresql:")
            && tooNew.contains(": a newer release has migrated its schema to version 999")
            && tooNew.lines().count() == 1,
        tooNew);
    assertTrue(
        notItsOwn.contains("give Muster a database of its own") && notItsOwn.lines().count() == 1,
        notItsOwn);
  }
}
