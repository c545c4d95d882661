package dev.muster.application.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditPosition;
import dev.muster.application.audit.query.AuditRecord;
import dev.muster.application.audit.query.AuditTerm;
import dev.muster.application.kit.memory.InMemoryAuditTrail;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.domain.InvalidValueException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit trail is read page by page, in a range of any bounds. */
class AuditQueriesTest {
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");

  private final InMemoryAuditTrail trail = new InMemoryAuditTrail(new InMemoryStore());
  private final AuditQueries queries = AuditQueries.over(trail);

  private void append(String action, Instant at) {
    trail.append(AuditFixture.entry("Ada", action, at), Optional.empty());
  }

  @Test
  void allPagesHaveAllEntriesTheNewestFirst() {
    append("c", NOW);
    append("b", NOW);
    append("a", NOW.plusSeconds(1));
    List<String> actions = new ArrayList<>();

    Page<AuditRecord> page = queries.entries(AuditFilter.ALL, new PageRequest(1, Optional.empty()));
    while (page.next().isPresent()) {
      page.items().forEach(it -> actions.add(it.entry().action()));
      page = queries.entries(AuditFilter.ALL, new PageRequest(1, page.next()));
    }

    assertEquals(List.of("a", "b"), actions);
    assertEquals(List.of("c"), page.items().stream().map(it -> it.entry().action()).toList());
  }

  @Test
  void aCursorHoldsForItsFiltersAlone() {
    append("a", NOW);
    append("b", NOW);
    Optional<String> next =
        queries.entries(AuditFilter.ALL, new PageRequest(1, Optional.empty())).next();

    assertThrows(
        InvalidCursorException.class,
        () ->
            queries.entries(
                AuditFixture.named(Optional.of("Ada"), Optional.empty()),
                new PageRequest(1, next)));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 253_402_300_800_000_000L, Long.MIN_VALUE, Long.MAX_VALUE})
  void aForgedCursorIsRefused(long micros) {
    String forged = new KeysetCursor("audit", AuditFilter.ALL).write(micros, 1);

    assertThrows(
        InvalidCursorException.class,
        () -> queries.entries(AuditFilter.ALL, new PageRequest(1, Optional.of(forged))));
  }

  @Test
  void aPositionIsAnyTimeThatAnEntryMayHave() {
    assertEquals(new AuditPosition(Instant.EPOCH, 7), AuditPosition.of(0, 7));
    assertEquals(
        new AuditPosition(AuditPosition.END, 7),
        AuditPosition.of(new AuditPosition(AuditPosition.END, 7).micros(), 7));
  }

  @Test
  void aRangeWithoutAnEndIsUpToTheEnd() {
    AuditFilter all = AuditFilter.ALL;
    AuditFilter late = range(Optional.of(NOW), Optional.empty());
    AuditFilter early = range(Optional.empty(), Optional.of(NOW));

    assertEquals(AuditPosition.EARLIEST, all.earliest());
    assertEquals(AuditPosition.END, all.end());
    assertEquals(NOW, late.earliest());
    assertEquals(AuditPosition.END, late.end());
    assertEquals(AuditPosition.EARLIEST, early.earliest());
    assertEquals(NOW, early.end());
  }

  @Test
  void aBoundWithinAMicrosecondIsTheNext() {
    assertEquals(
        NOW.plusNanos(1_000), AuditFixture.between(NOW.plusNanos(1), NOW.plusNanos(2)).earliest());
    assertEquals(NOW.plusNanos(1_000), AuditFixture.between(NOW, NOW.plusNanos(999)).end());
    assertEquals(
        AuditPosition.END, AuditFixture.between(NOW, AuditPosition.END.plusNanos(999)).end());
    assertEquals(
        AuditPosition.END, AuditFixture.between(NOW, AuditPosition.END.minusNanos(1)).end());
    assertEquals(Instant.EPOCH, AuditFixture.between(Instant.EPOCH.minusNanos(1), NOW).earliest());
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsRefused() {
    InvalidValueException refused =
        assertThrows(
            InvalidValueException.class, () -> AuditFixture.between(NOW, NOW.minusNanos(1)));

    assertEquals("must not be before the beginning of the range", refused.reason());
    assertEquals(NOW, AuditFixture.between(NOW, NOW).end());
  }

  @Test
  void aTermIsAsLongAsANameMayBe() {
    assertEquals(255, new AuditTerm("x".repeat(255)).value().length());
    assertThrows(InvalidValueException.class, () -> new AuditTerm("x".repeat(256)));
    assertThrows(InvalidValueException.class, () -> new AuditTerm(""));
  }

  private static AuditFilter range(Optional<Instant> from, Optional<Instant> to) {
    return new AuditFilter(Optional.empty(), Optional.empty(), from, to);
  }
}
