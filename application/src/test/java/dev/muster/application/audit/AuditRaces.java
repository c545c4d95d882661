package dev.muster.application.audit;

import static dev.muster.application.audit.AuditFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditRecord;
import dev.muster.application.kit.Race;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Races of units that append: every entry is kept once, and expired ones keep nobody waiting. */
public interface AuditRaces extends AuditFixture {
  @Test
  default void unitsThatAppendAtOnceAllAppend() {
    int expired = Race.CROWD * AuditTrail.FORGOTTEN_AT_ONCE;
    Instant then = AuditTrailContract.LONG_AGO;
    IntStream.range(0, expired)
        .forEach(i -> appended(entry("old", "a", then), Optional.of(then.plusSeconds(1 + i))));
    Instant later = then.plusSeconds(expired);

    Race.OF_NO_REFUSAL.each(
        IntStream.range(0, Race.CROWD).boxed().toList(),
        i -> appended(entry("new", "at-" + i, later)));

    List<AuditRecord> kept = reader().entries(AuditFilter.ALL, Optional.empty(), 1_000);
    List<String> added =
        kept.stream()
            .map(AuditRecord::entry)
            .filter(it -> it.actor().equals(Optional.of("new")))
            .map(AuditEntry::action)
            .sorted()
            .toList();
    assertEquals(IntStream.range(0, Race.CROWD).mapToObj(i -> "at-" + i).sorted().toList(), added);
    assertEquals(kept.size(), new HashSet<>(kept.stream().map(AuditRecord::id).toList()).size());
    assertTrue(kept.size() < expired, "some expired ones are gone");
  }
}
