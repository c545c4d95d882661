package dev.muster.application.organisation.broken;

import dev.muster.application.kit.broken.HonestStage;
import dev.muster.application.organisation.port.OrganisationTransferStore;
import dev.muster.application.organisation.transfer.OrganisationEntry.OfEmployee;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.Flaw.BreaksRule;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore.Snapshot;
import dev.muster.application.transfer.port.TransferStore.Stage;
import dev.muster.domain.organisation.OrganisationViolation.ChainTooLong;
import dev.muster.domain.organisation.OrganisationViolation.ManagementCycle;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** The possible faults of importing and exporting the organisation. */
final class TransferFaults {
  private TransferFaults() {}

  static BrokenOrganisation exportsEmployeesBackwards(BrokenOrganisation honest) {
    return honest.withTransfer(
        new Honest(honest) {
          @Override
          public void read(Consumer<Snapshot> work) {
            super.read(snapshot -> work.accept(new Backwards(snapshot)));
          }
        });
  }

  static BrokenOrganisation forgetsTheManagerOfAnImportedEmployee(BrokenOrganisation honest) {
    return onStage(
        honest,
        stage ->
            HonestStage.changing(
                stage,
                entry ->
                    entry instanceof OfEmployee(var id, var profile, var manager)
                            && manager.isPresent()
                        ? new OfEmployee(id, profile, Optional.empty())
                        : entry));
  }

  static BrokenOrganisation importsACycle(BrokenOrganisation honest) {
    return overlooking(honest, ManagementCycle.class);
  }

  static BrokenOrganisation importsAChainThatIsTooLong(BrokenOrganisation honest) {
    return overlooking(honest, ChainTooLong.class);
  }

  static BrokenOrganisation importsAnUnknownManager(BrokenOrganisation honest) {
    return overlooking(honest, UnknownEmployee.class);
  }

  static BrokenOrganisation missesAManagerOnAFlawedLine(BrokenOrganisation honest) {
    return onStage(honest, HonestStage::excusingNothing);
  }

  static BrokenOrganisation keepsWhatWasImportedBeforeAFailure(BrokenOrganisation honest) {
    return honest.withTransfer(
        new Honest(honest) {
          @Override
          public <T> T write(Function<Stage, T> work) {
            List<RuntimeException> failures = new ArrayList<>();
            T result =
                super.write(
                    stage -> {
                      try {
                        return work.apply(stage);
                      } catch (RuntimeException failure) {
                        failures.add(failure);
                        return null;
                      }
                    });
            failures.forEach(
                failure -> {
                  throw failure;
                });
            return result;
          }
        });
  }

  private static BrokenOrganisation overlooking(BrokenOrganisation honest, Class<?> rule) {
    return onStage(
        honest,
        stage ->
            HonestStage.overlooking(
                stage,
                (Flaw flaw) -> flaw instanceof BreaksRule(var broken) && rule.isInstance(broken)));
  }

  private static BrokenOrganisation onStage(
      BrokenOrganisation honest, Function<Stage, Stage> fault) {
    return honest.withTransfer(
        new Honest(honest) {
          @Override
          public <T> T write(Function<Stage, T> work) {
            return super.write(stage -> work.apply(fault.apply(stage)));
          }
        });
  }

  private record Backwards(Snapshot snapshot) implements Snapshot {
    @Override
    public SortedMap<Part, Long> counts() {
      return snapshot.counts();
    }

    @Override
    public void read(Consumer<Entry> reader) {
      List<Entry> employees = new ArrayList<>();
      snapshot.read(employees::addFirst);
      employees.forEach(reader);
    }
  }

  /** Does as the honest store does, where a fault does not say otherwise. */
  private static class Honest implements OrganisationTransferStore {
    private final OrganisationTransferStore store;

    Honest(BrokenOrganisation honest) {
      this.store = honest.ports().transfer();
    }

    @Override
    public <T> T write(Function<Stage, T> work) {
      return store.write(work);
    }

    @Override
    public void read(Consumer<Snapshot> work) {
      store.read(work);
    }
  }
}
