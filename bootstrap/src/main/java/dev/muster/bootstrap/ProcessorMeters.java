package dev.muster.bootstrap;

import com.sun.management.OperatingSystemMXBean;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Publishes the use of the processor, by names that {@code promtool check metrics} accepts: it
 * refuses nanoseconds, and a gauge whose name ends in count.
 */
final class ProcessorMeters implements MeterBinder {
  /** Renames a meter of Micrometer, and leaves out one that has a better one here. */
  static final MeterFilter NAMES =
      new MeterFilter() {
        @Override
        public Meter.Id map(Meter.Id meter) {
          return meter.getName().equals("system.cpu.count") ? meter.withName("system.cpus") : meter;
        }

        @Override
        public MeterFilterReply accept(Meter.Id meter) {
          return meter.getName().equals("process.cpu.time")
              ? MeterFilterReply.DENY
              : MeterFilterReply.NEUTRAL;
        }
      };

  private static final double SECOND = Duration.ofSeconds(1).toNanos();

  @Override
  public void bindTo(MeterRegistry meters) {
    new ProcessorMetrics().bindTo(meters);
    FunctionCounter.builder(
            "process.cpu",
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class),
            system -> system.getProcessCpuTime() / SECOND)
        .baseUnit("seconds")
        .description("The processor time that the process has used")
        .register(meters);
  }
}
