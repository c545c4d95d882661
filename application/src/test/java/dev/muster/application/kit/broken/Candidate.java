package dev.muster.application.kit.broken;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * A class of tests that asks the contracts it implements to accept an adapter: a new one for each
 * test, which is honest unless the run names a fault. The name of such a class must not end as the
 * names of tests do, or the build runs it by itself.
 *
 * @param <A> an adapter: a record of all driven ports of a context
 */
@ExtendWith(Candidate.Choice.class)
public abstract class Candidate<A extends Record> {
  /** The configuration parameter that names the fault. */
  static final String FAULT = "muster.fault";

  private final Faults<A> faults;
  private A adapter;

  /** Chooses among these faults. */
  protected Candidate(Faults<A> faults) {
    this.faults = faults;
    adapter = faults.honest();
  }

  /** Returns the adapter under test. */
  protected final A adapter() {
    return adapter;
  }

  private void take(String fault) {
    adapter = faults.adapterThat(fault);
  }

  /** Gives the adapter the fault that the run names. */
  static final class Choice implements TestInstancePostProcessor {
    @Override
    public void postProcessTestInstance(Object instance, ExtensionContext context) {
      context.getConfigurationParameter(FAULT).ifPresent(((Candidate<?>) instance)::take);
    }
  }
}
