package dev.muster.application.audit.port;

import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditPosition;
import dev.muster.application.audit.query.AuditRecord;
import java.util.List;
import java.util.Optional;

/** Driven port: reads the audit trail. */
public interface AuditReader {
  /**
   * Returns entries, the newest first, and entries of the same time by their identity, the highest
   * first.
   *
   * @param after the position before the first entry; empty for the newest entries
   * @param limit the highest number of entries
   */
  List<AuditRecord> entries(AuditFilter filter, Optional<AuditPosition> after, int limit);
}
