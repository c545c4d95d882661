package dev.muster.application.audit.broken;

import dev.muster.application.UnitOfWork;
import dev.muster.application.audit.AuditRaces;
import dev.muster.application.audit.AuditTrailContract;
import dev.muster.application.audit.port.AuditReader;
import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.kit.broken.BrokenAdapters;
import dev.muster.application.kit.broken.Candidate;
import dev.muster.application.kit.broken.Faults;
import dev.muster.application.kit.broken.UnitOfWorkFaults;

/** The contracts of the audit trail refuse every broken adapter. */
class AuditBrokenAdaptersTest extends BrokenAdapters<BrokenAudit> {
  private static final Faults<BrokenAudit> FAULTS =
      Faults.of(BrokenAudit.class, BrokenAudit::honest, UnitOfWorkFaults.class, AuditFaults.class);

  AuditBrokenAdaptersTest() {
    super(FAULTS, ForContracts.class, ForRaces.class);
  }

  private abstract static class OnPorts extends Candidate<BrokenAudit> {
    OnPorts() {
      super(FAULTS);
    }

    public UnitOfWork unitOfWork() {
      return adapter().unitOfWork();
    }

    public Rows rows() {
      return adapter().rows();
    }

    public AuditTrail trail() {
      return adapter().trail();
    }

    public AuditReader reader() {
      return adapter().reader();
    }
  }

  static final class ForContracts extends OnPorts
      implements UnitOfWorkContract, AuditTrailContract {}

  static final class ForRaces extends OnPorts implements AuditRaces {}
}
