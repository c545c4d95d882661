package dev.muster.application.audit.query;

/**
 * An entry of the audit trail as it is stored.
 *
 * @param id the identity of the entry
 * @param entry the entry
 */
public record AuditRecord(long id, AuditEntry entry) {
  /** Returns the position of the entry in the audit trail. */
  public AuditPosition position() {
    return new AuditPosition(entry.at(), id);
  }
}
