package dev.muster.platform.web.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trace is taken over from a traceparent of W3C Trace Context, and from nothing else. */
class TraceTest {
  private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00-" + ID + "-00f067aa0ba902b7-01",
        "00-" + ID + "-00f067aa0ba902b7-00",
        // Level 2 gives another flag a meaning; all of them may be set.
        "00-" + ID + "-00f067aa0ba902b7-03",
        "00-" + ID + "-00f067aa0ba902b7-ff",
        // What comes after level 2 begins alike.
        "cc-" + ID + "-00f067aa0ba902b7-01",
        "cc-" + ID + "-00f067aa0ba902b7-01-what-the-future-brings"
      })
  void theTraceOfTheRequestIsTakenOver(String traceparent) {
    assertEquals(new Trace(ID, true), Trace.of(List.of(traceparent)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00",
        ID,
        "00-" + ID + "-00f067aa0ba902b7",
        "00-" + ID + "-00f067aa0ba902b7-1",
        "00-" + ID + "-00f067aa0ba902b7-01-more",
        "00-" + ID + "-00f067aa0ba902b7-01.",
        "cc-" + ID + "-00f067aa0ba902b7-01.more",
        "ff-" + ID + "-00f067aa0ba902b7-01",
        "0-" + ID + "-00f067aa0ba902b7-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-" + ID + "-0000000000000000-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-" + ID + "-00F067AA0BA902B7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
        "00-" + ID + "-00f067aa0ba902b-01",
        "00_" + ID + "_00f067aa0ba902b7_01",
        "00-" + ID + "-00f067aa0ba902b7-0g",
        "00-" + ID + "\n-00f067aa0ba902b7-01"
      })
  void whatIsNoTraceparentBeginsANewTrace(String header) {
    assertIsNew(Trace.of(List.of(header)));
  }

  @Test
  void severalTraceparentsBeginANewTrace() {
    String traceparent = "00-" + ID + "-00f067aa0ba902b7-01";

    assertIsNew(Trace.of(List.of(traceparent, traceparent)));
  }

  @Test
  void theTraceThatAnAgentRecordsIsTakenOverWhateverTheRequestSays() {
    SpanContext recorded =
        SpanContext.create(
            ID, "00f067aa0ba902b7", TraceFlags.getSampled(), TraceState.getDefault());
    try (Scope _ = Span.wrap(recorded).makeCurrent()) {
      assertEquals(new Trace(ID, true), Trace.of(List.of()));
      assertEquals(
          new Trace(ID, true),
          Trace.of(List.of("00-0123456789abcdef0123456789abcdef-00f067aa0ba902b7-01")));
    }
    assertIsNew(Trace.of(List.of()));
  }

  @Test
  void noTwoNewTracesAreTheSame() {
    assertNotEquals(Trace.of(List.of()), Trace.of(List.of()));
  }

  private static void assertIsNew(Trace trace) {
    assertFalse(trace.given());
    assertTrue(trace.id().matches("[0-9a-f]{32}"), trace::id);
    assertNotEquals(ID, trace.id());
  }
}
