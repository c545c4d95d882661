package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.UnitOfWork;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The watch tells a statement that goes past the gate from those that pass it. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateWatchTest implements TestPropertyProvider {
  @Inject GateWatch watch;
  @Inject DatabaseGate gate;
  @Inject UnitOfWork unitOfWork;
  @Inject Notes notes;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings("classpath:db/fixture"));
    settings.put("muster.watch-gate", "true");
    return settings;
  }

  @BeforeEach
  void forget() {
    watch.reset();
  }

  @Test
  void whatPassesTheGateIsCountedAndNotReported() {
    gate.read(() -> notes.text(1));
    unitOfWork.execute(() -> notes.add("in a unit"));

    assertEquals(List.of(), watch.bypasses());
    assertEquals(2, watch.taken());
  }

  @Test
  void aStatementPastTheGateIsReportedWithWhereItWasSent() {
    notes.text(1);

    assertEquals(1, watch.bypasses().size());
    assertTrue(watch.bypasses().getFirst().contains("GateWatchTest"));
  }
}
