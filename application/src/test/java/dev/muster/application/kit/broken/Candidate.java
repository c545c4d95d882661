package dev.muster.application.kit.broken;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * A test class that applies its contracts to an adapter: a new one for each test, without a fault
 * unless the run names one. Its name must not end in Test, because the build would then run it
 * directly.
 *
 * @param <A> an adapter: a record of all driven ports of a context
 */
@ExtendWith(Candidate.Choice.class)
public abstract class Candidate<A extends Record> {
  /** The JUnit configuration parameter with the name of the fault. */
  static final String FAULT = "muster.fault";

  private final Faults<A> faults;
  private A adapter;

  /** Creates a candidate without a fault. */
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

  /** Gives the adapter the fault named by the run. */
  static final class Choice implements TestInstancePostProcessor {
    @Override
    public void postProcessTestInstance(Object instance, ExtensionContext context) {
      context.getConfigurationParameter(FAULT).ifPresent(((Candidate<?>) instance)::take);
    }
  }
}
