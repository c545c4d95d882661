package dev.muster.application.kit.memory;

import dev.muster.application.UnitOfWork;
import dev.muster.application.audit.AuditAdapterSuite;
import dev.muster.application.audit.port.AuditReader;
import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.kit.Rows;

/** The audit trail in memory is accepted by the contracts. */
class InMemoryAuditTrailTest implements AuditAdapterSuite {
  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail(store);
  private final Rows rows = new InMemoryRows(store);

  @Override
  public UnitOfWork unitOfWork() {
    return store;
  }

  @Override
  public Rows rows() {
    return rows;
  }

  @Override
  public AuditTrail trail() {
    return trail;
  }

  @Override
  public AuditReader reader() {
    return trail;
  }
}
