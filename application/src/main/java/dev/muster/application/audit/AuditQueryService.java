package dev.muster.application.audit;

import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.audit.port.AuditReader;
import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditPosition;
import dev.muster.application.audit.query.AuditRecord;
import java.util.List;
import java.util.Optional;

/** Runs the use case of reading the audit trail. */
final class AuditQueryService implements AuditQueries {
  private final AuditReader reader;

  AuditQueryService(AuditReader reader) {
    this.reader = reader;
  }

  @Override
  public Page<AuditRecord> entries(AuditFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("audit", filter);
    Optional<AuditPosition> after =
        page.after().map(text -> cursor.read(text, 2, key -> AuditPosition.of(key[0], key[1])));
    List<AuditRecord> found = reader.entries(filter, after, page.limit() + 1);
    return Page.of(found, page.limit(), last -> cursor.write(last.position().micros(), last.id()));
  }
}
