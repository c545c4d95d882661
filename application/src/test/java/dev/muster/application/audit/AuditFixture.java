package dev.muster.application.audit;

import dev.muster.application.audit.port.AuditReader;
import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditOutcome;
import dev.muster.application.audit.query.AuditRecord;
import dev.muster.application.audit.query.AuditTerm;
import dev.muster.application.kit.UnitOfWorkFixture;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Starting point of the suites of the audit trail. */
public interface AuditFixture extends UnitOfWorkFixture {
  /** Returns the audit trail of the adapter under test, kept in its units of work. */
  AuditTrail trail();

  /** Returns the reader of the same audit trail. */
  AuditReader reader();

  /** Appends an entry that is kept for ever, in a unit of work of its own. */
  default AuditEntry appended(AuditEntry entry) {
    return appended(entry, Optional.empty());
  }

  /** Appends an entry in a unit of work of its own. */
  default AuditEntry appended(AuditEntry entry, Optional<Instant> keptUntil) {
    return unit(
        () -> {
          trail().append(entry, keptUntil);
          return entry;
        });
  }

  /** Returns all entries, the newest first. */
  default List<AuditEntry> all() {
    return found(AuditFilter.ALL);
  }

  /** Returns the entries that a filter selects, the newest first. */
  default List<AuditEntry> found(AuditFilter filter) {
    return reader().entries(filter, Optional.empty(), 1_000).stream()
        .map(AuditRecord::entry)
        .toList();
  }

  /** Returns an entry of a change that somebody made. */
  static AuditEntry entry(String actor, String action, Instant at) {
    return new AuditEntry(
        at,
        Optional.of(actor),
        OptionalLong.of(7),
        Optional.empty(),
        action,
        Optional.of("DELETE /notes/1"),
        Optional.of("192.0.2.1"),
        AuditOutcome.DONE,
        Optional.empty());
  }

  /** Returns a filter by names. */
  static AuditFilter named(Optional<String> actor, Optional<String> action) {
    return new AuditFilter(
        actor.map(AuditTerm::new), action.map(AuditTerm::new), Optional.empty(), Optional.empty());
  }

  /** Returns a filter by time. */
  static AuditFilter between(Instant from, Instant to) {
    return new AuditFilter(Optional.empty(), Optional.empty(), Optional.of(from), Optional.of(to));
  }
}
