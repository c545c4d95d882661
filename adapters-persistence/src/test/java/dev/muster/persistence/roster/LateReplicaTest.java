package dev.muster.persistence.roster;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.platform.jdbc.kit.ReplicatedPostgres;
import dev.muster.platform.jdbc.replica.ReadReplica.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** A replica that is two seconds late is never taken for one that is not. */
@Tag("faults")
final class LateReplicaTest extends ReplicaSuite {
  LateReplicaTest() {
    super("2s");
  }

  @Override
  void beforeRead(ReplicatedPostgres both) {
    // The read comes at once.
  }

  @AfterAll
  void theReplicaWasAskedAndWasBehind() {
    assertNotEquals(0, replica().counted(Outcome.BEHIND));
  }
}
