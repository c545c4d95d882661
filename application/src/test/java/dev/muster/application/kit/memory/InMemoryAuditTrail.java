package dev.muster.application.kit.memory;

import dev.muster.application.audit.port.AuditReader;
import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditPosition;
import dev.muster.application.audit.query.AuditRecord;
import dev.muster.application.audit.query.AuditTerm;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps the audit trail in memory, in the units of work of a store. */
public final class InMemoryAuditTrail implements AuditTrail, AuditReader {
  private static final Comparator<AuditPosition> NEWEST_FIRST =
      Comparator.comparing(AuditPosition::at).thenComparing(AuditPosition::id).reversed();

  private final InMemoryStore store;
  private final Table<AuditPosition, Kept> entries;

  /** An entry, and the time until which it is kept: far away for one that is kept for ever. */
  private record Kept(AuditRecord stored, Instant until) {
    AuditPosition position() {
      return stored.position();
    }
  }

  /** Keeps entries in the same store as the changes that they are about. */
  public InMemoryAuditTrail(InMemoryStore store) {
    this.store = store;
    entries = store.table("audit_entry", Kept::position, NEWEST_FIRST);
  }

  @Override
  public void append(AuditEntry entry, Optional<Instant> keptUntil) {
    store.execute(
        () -> {
          entries.where(it -> !it.until().isAfter(entry.at())).stream()
              .sorted(Comparator.comparing(Kept::until))
              .limit(FORGOTTEN_AT_ONCE)
              .forEach(it -> entries.delete(it.position()));
          return entries.insert(
              id -> new Kept(new AuditRecord(id, entry), keptUntil.orElse(Instant.MAX)));
        });
  }

  @Override
  public List<AuditRecord> entries(AuditFilter filter, Optional<AuditPosition> after, int limit) {
    return entries.page(it -> matches(it.stored().entry(), filter), after, limit).stream()
        .map(Kept::stored)
        .toList();
  }

  private static boolean matches(AuditEntry entry, AuditFilter filter) {
    return isOneOf(filter.actor(), entry.actor())
        && isOneOf(filter.action(), Optional.of(entry.action()))
        && !entry.at().isBefore(filter.earliest())
        && entry.at().isBefore(filter.end());
  }

  private static boolean isOneOf(Optional<AuditTerm> wanted, Optional<String> name) {
    return wanted.isEmpty() || wanted.map(AuditTerm::value).equals(name);
  }
}
