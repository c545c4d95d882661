package dev.muster.application.audit.broken;

import dev.muster.application.UnitOfWork;
import dev.muster.application.audit.port.AuditReader;
import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.broken.Ports;
import dev.muster.application.kit.broken.WithUnitOfWork;
import dev.muster.application.kit.memory.InMemoryAuditTrail;
import dev.muster.application.kit.memory.InMemoryRows;
import dev.muster.application.kit.memory.InMemoryStore;

/** An adapter of the audit trail, any port of which may be replaced by a broken one. */
record BrokenAudit(UnitOfWork unitOfWork, AuditTrail trail, AuditReader reader, InMemoryRows memory)
    implements WithUnitOfWork<BrokenAudit> {
  /** Returns an empty audit trail in memory without a fault. */
  static BrokenAudit honest() {
    InMemoryStore store = new InMemoryStore();
    InMemoryAuditTrail trail = new InMemoryAuditTrail(store);
    return new BrokenAudit(store, trail, trail, new InMemoryRows(store));
  }

  Rows rows() {
    return memory;
  }

  BrokenAudit withTrail(AuditTrail other) {
    return Ports.with(this, AuditTrail.class, other);
  }

  BrokenAudit withReader(AuditReader other) {
    return Ports.with(this, AuditReader.class, other);
  }

  @Override
  public BrokenAudit with(UnitOfWork other) {
    return Ports.with(this, UnitOfWork.class, other);
  }
}
