package dev.muster.application.audit;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Permission;
import dev.muster.application.Recorded;
import dev.muster.application.audit.port.AuditReader;
import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditRecord;

/** Driving port: reads the audit trail. */
@Recorded(Recorded.When.NEVER)
public interface AuditQueries {
  /** The permission to read the audit trail. */
  String PERMISSION = "audit.read";

  /**
   * Lists entries, the newest first. A client that reads all pages sees each entry exactly once
   * that is there throughout.
   *
   * @throws InvalidCursorException if the cursor is of another list
   */
  @Permission(PERMISSION)
  Page<AuditRecord> entries(AuditFilter filter, PageRequest page);

  /** Returns the use case over a persistence adapter. */
  static AuditQueries over(AuditReader reader) {
    return new AuditQueryService(reader);
  }
}
