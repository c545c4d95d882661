package dev.muster.application.kit.broken;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.IdempotencyContract;
import dev.muster.application.kit.IdempotencyRaces;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.UnitOfWorkContract;

/** Checks that the contracts of the shared ports refuse every broken adapter of them. */
class SharedBrokenAdaptersTest extends BrokenAdapters<SharedAdapter> {
  private static final Faults<SharedAdapter> FAULTS =
      Faults.of(
          SharedAdapter.class,
          SharedAdapter::honest,
          UnitOfWorkFaults.class,
          RequestFaults.class,
          SharedFaults.class);

  SharedBrokenAdaptersTest() {
    super(FAULTS, ForContracts.class, ForRaces.class);
  }

  private abstract static class OnSharedPorts extends Candidate<SharedAdapter> {
    OnSharedPorts() {
      super(FAULTS);
    }

    public UnitOfWork unitOfWork() {
      return adapter().unitOfWork();
    }

    public IdempotencyRecords requests() {
      return adapter().requests();
    }

    public Rows rows() {
      return adapter().rows();
    }
  }

  static final class ForContracts extends OnSharedPorts
      implements UnitOfWorkContract, IdempotencyContract {}

  static final class ForRaces extends OnSharedPorts implements IdempotencyRaces {}
}
