package dev.muster.application.audit;

import static dev.muster.application.audit.AuditFixture.between;
import static dev.muster.application.audit.AuditFixture.entry;
import static dev.muster.application.audit.AuditFixture.named;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditOutcome;
import dev.muster.application.audit.query.AuditRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contract of the audit trail and of its reader. */
public interface AuditTrailContract extends AuditFixture {
  /** More entries than a test appends. */
  int MANY = 100;

  /** A time before that of any clock, as an adapter keeps what its own clock still keeps. */
  Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");

  @Test
  default void anEntryIsFoundAsItWasAppended() {
    AuditEntry done = appended(entry("Ada", "notes.notes.remove", NOW));
    AuditEntry denied =
        appended(
            new AuditEntry(
                NOW.minusSeconds(1),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                "notes.write",
                Optional.empty(),
                Optional.empty(),
                AuditOutcome.DENIED,
                Optional.of("not-signed-in")));
    AuditEntry refused =
        appended(
            new AuditEntry(
                NOW.minusSeconds(2),
                Optional.of("\u00e9 '\\"),
                OptionalLong.of(Long.MAX_VALUE),
                Optional.of("https://id.example.org 4711"),
                "notes.notes.add",
                Optional.of("POST /notes/%00"),
                Optional.of("2001:db8::1"),
                AuditOutcome.REFUSED,
                Optional.of("title-taken")));

    assertEquals(List.of(done, denied, refused), all());
  }

  @Test
  default void anEntryIsUndoneWithItsUnit() {
    undone(() -> appended(entry("Ada", "undone", NOW)));
    appended(entry("Ada", "kept", NOW));

    assertEquals(List.of("kept"), actions(AuditFilter.ALL));
  }

  @Test
  default void anEntryIsFoundByOthersOnlyWhenItsUnitHasEnded() {
    unit(
        () -> {
          appended(entry("Ada", "a", NOW));
          assertEquals(List.of(), CompletableFuture.supplyAsync(this::all).join());
          return true;
        });

    assertEquals(List.of("a"), actions(AuditFilter.ALL));
  }

  @Test
  default void theNewestComeFirstAndOfTheSameTimeTheLast() {
    appended(entry("Ada", "second", NOW));
    appended(entry("Ada", "third", NOW));
    appended(entry("Ada", "last", NOW.minusNanos(1_000)));
    appended(entry("Ada", "first", NOW.plusNanos(1_000)));

    assertEquals(List.of("first", "third", "second", "last"), actions(AuditFilter.ALL));
  }

  @Test
  default void pagesHaveEveryEntryOnce() {
    IntStream.range(0, 7).forEach(i -> appended(entry("Ada", "at-" + i, NOW.plusSeconds(i / 3))));

    List<AuditRecord> walked = walk(AuditFilter.ALL, 2);

    assertEquals(
        List.of("at-6", "at-5", "at-4", "at-3", "at-2", "at-1", "at-0"),
        walked.stream().map(it -> it.entry().action()).toList());
    assertEquals(7, new HashSet<>(walked.stream().map(AuditRecord::id).toList()).size());
  }

  @Test
  default void pagesOfARangeStayInTheRange() {
    IntStream.range(0, 7).forEach(i -> appended(entry("Ada", "at-" + i, NOW.plusSeconds(i))));

    assertEquals(
        List.of("at-4", "at-3", "at-2"),
        walk(between(NOW.plusSeconds(2), NOW.plusSeconds(5)), 1).stream()
            .map(it -> it.entry().action())
            .toList());
  }

  @Test
  default void anActorIsFoundByTheWholeName() {
    appended(entry("Ada", "a", NOW));
    appended(entry("ada", "b", NOW));
    appended(entry("Ada Lovelace", "c", NOW));

    assertEquals(List.of("a"), actions(named(Optional.of("Ada"), Optional.empty())));
    assertEquals(List.of(), actions(named(Optional.of("Ad_"), Optional.empty())));
  }

  @Test
  default void anActionIsFoundByTheWholeName() {
    appended(entry("Ada", "notes.notes.add", NOW));
    appended(entry("Ada", "notes.notes.addAll", NOW));
    appended(entry("Bob", "notes.notes.add", NOW));

    assertEquals(
        List.of("Bob", "Ada"),
        found(named(Optional.empty(), Optional.of("notes.notes.add"))).stream()
            .flatMap(it -> it.actor().stream())
            .toList());
    assertEquals(
        List.of("notes.notes.add"),
        actions(named(Optional.of("Bob"), Optional.of("notes.notes.add"))));
  }

  @Test
  default void aRangeBeginsWithItsBeginningAndEndsBeforeItsEnd() {
    Stream.of("before", "begins", "ends")
        .forEach(it -> appended(entry("Ada", it, NOW.plusNanos(it.equals("before") ? 0 : 1_000))));
    appended(entry("Ada", "after", NOW.plusNanos(2_000)));

    assertEquals(
        List.of("ends", "begins"), actions(between(NOW.plusNanos(1_000), NOW.plusNanos(2_000))));
    assertEquals(List.of("before"), actions(between(NOW, NOW.plusNanos(1_000))));
    assertEquals(List.of(), actions(between(NOW, NOW)));
    assertEquals(List.of("before"), actions(between(NOW, NOW.plusNanos(1))));
    assertEquals(
        List.of("ends", "begins"), actions(between(NOW.plusNanos(1), NOW.plusNanos(1_001))));
  }

  @Test
  default void aRangeMayBeginAndEndAtAnyTime() {
    AuditEntry entry = appended(entry("Ada", "a", NOW));

    assertEquals(List.of(entry), found(between(Instant.MIN, Instant.MAX)));
  }

  @Test
  default void someOfTheExpiredAreForgottenWithEveryEntryTheFirstExpiredFirst() {
    int some = AuditTrail.FORGOTTEN_AT_ONCE;
    int expired = 2 * some + 1;
    // The last appended expires first.
    IntStream.range(0, expired)
        .forEach(i -> appended(entry("old", "at-" + i, LONG_AGO), Optional.of(ends(expired - i))));
    appended(entry("Ada", "kept", LONG_AGO), Optional.of(ends(expired).plusNanos(1_000)));
    appended(entry("Ada", "kept for ever", LONG_AGO));

    for (int left : new int[] {some + 1, 1, 0, 0}) {
      appended(entry("Ada", "new", ends(expired)));

      assertEquals(
          IntStream.range(0, left).mapToObj(i -> "at-" + i).toList(),
          actions(named(Optional.of("old"), Optional.empty())).reversed());
    }
    assertEquals(
        List.of("new", "new", "new", "new", "kept for ever", "kept"),
        actions(named(Optional.of("Ada"), Optional.empty())));
  }

  /** Returns the end of the time for which an entry of {@link #LONG_AGO} is kept. */
  private static Instant ends(int second) {
    return LONG_AGO.plusSeconds(second);
  }

  private List<String> actions(AuditFilter filter) {
    return found(filter).stream().map(AuditEntry::action).toList();
  }

  private List<AuditRecord> walk(AuditFilter filter, int limit) {
    List<AuditRecord> walked = new ArrayList<>();
    List<AuditRecord> page = reader().entries(filter, Optional.empty(), limit);
    while (!page.isEmpty() && walked.size() < MANY) {
      walked.addAll(page);
      page = reader().entries(filter, Optional.of(page.getLast().position()), limit);
    }
    return walked;
  }
}
