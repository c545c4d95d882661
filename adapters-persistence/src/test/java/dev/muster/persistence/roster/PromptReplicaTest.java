package dev.muster.persistence.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.platform.jdbc.kit.ReplicatedPostgres;
import dev.muster.platform.jdbc.replica.ReadReplica.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** A replica that has replayed everything answers every read. */
@Tag("faults")
final class PromptReplicaTest extends ReplicaSuite {
  PromptReplicaTest() {
    super("0");
  }

  @Override
  void beforeRead(ReplicatedPostgres both) {
    both.awaitReplay();
  }

  @AfterAll
  void theReplicaAnsweredEachRead() {
    assertNotEquals(0, replica().counted(Outcome.ANSWERED));
    assertEquals(0, replica().counted(Outcome.BEHIND));
    assertEquals(0, replica().counted(Outcome.FAILED));
  }
}
