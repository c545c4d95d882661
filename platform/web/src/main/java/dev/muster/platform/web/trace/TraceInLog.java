package dev.muster.platform.web.trace;

import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Puts the id of a trace on every line that is logged for it, on whatever thread.
 *
 * @param id of the trace
 */
record TraceInLog(String id) implements ThreadPropagatedContextElement<@Nullable String> {
  @Override
  public @Nullable String updateThreadContext() {
    String other = MDC.get(Trace.ID);
    MDC.put(Trace.ID, id);
    return other;
  }

  @Override
  public void restoreThreadContext(@Nullable String other) {
    if (other == null) {
      MDC.remove(Trace.ID);
    } else {
      MDC.put(Trace.ID, other);
    }
  }
}
