package dev.muster.application.audit.port;

import dev.muster.application.audit.query.AuditEntry;
import java.time.Instant;
import java.util.Optional;

/** Driven port: keeps the entries of the audit trail, which nobody can change. */
public interface AuditTrail {
  /** The highest number of expired entries that one new entry deletes. */
  int FORGOTTEN_AT_ONCE = 10;

  /**
   * Appends an entry as a part of the unit of work in progress, and deletes up to {@value
   * #FORGOTTEN_AT_ONCE} entries that were kept until the time of the new one, the first expired
   * first: deletions outpace insertions.
   *
   * @param keptUntil the time until which the entry is kept; empty for one that is kept for ever
   */
  void append(AuditEntry entry, Optional<Instant> keptUntil);
}
