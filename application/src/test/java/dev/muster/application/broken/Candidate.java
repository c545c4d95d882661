package dev.muster.application.broken;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.roster.port.RosterPorts;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/** Asks to be accepted: a new adapter for each test, honest unless the run names a fault. */
@ExtendWith(Candidate.Choice.class)
abstract class Candidate {
  /** The configuration parameter that names the fault. */
  static final String FAULT = "muster.fault";

  private Adapter adapter;

  /** The adapter under test. */
  public RosterPorts ports() {
    return adapter.ports();
  }

  /** The adapter under test. */
  public IdempotencyRecords requests() {
    return adapter.requests();
  }

  /** What a build does not find by itself, as their names do not end as those of tests do. */
  static final class ForContracts extends Candidate implements Contracts {}

  /** The same where many come at once. */
  static final class ForRaces extends Candidate implements Races {}

  static final class Choice implements TestInstancePostProcessor {
    @Override
    public void postProcessTestInstance(Object instance, ExtensionContext context) {
      ((Candidate) instance).adapter =
          context
              .getConfigurationParameter(FAULT)
              .map(Faults::adapterThat)
              .orElseGet(Adapter::honest);
    }
  }
}
