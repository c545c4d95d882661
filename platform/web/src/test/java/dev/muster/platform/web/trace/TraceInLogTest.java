package dev.muster.platform.web.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** A thread that works for a request logs its trace, and then what it logged before. */
class TraceInLogTest {
  private final TraceInLog trace = new TraceInLog("mine");

  @Test
  void aThreadWithoutATraceHasNoneAfterwards() {
    MDC.remove(Trace.ID);

    String before = trace.updateThreadContext();
    assertEquals("mine", MDC.get(Trace.ID));
    trace.restoreThreadContext(before);

    assertNull(MDC.get(Trace.ID));
  }

  @Test
  void aThreadOfAnotherTraceHasItsOwnAfterwards() {
    MDC.put(Trace.ID, "other");

    trace.restoreThreadContext(trace.updateThreadContext());

    assertEquals("other", MDC.get(Trace.ID));
    MDC.remove(Trace.ID);
  }
}
