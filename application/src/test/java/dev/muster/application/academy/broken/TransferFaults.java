package dev.muster.application.academy.broken;

import dev.muster.application.academy.port.AcademyTransferStore;
import dev.muster.application.academy.transfer.AcademyEntry.OfEnrolment;
import dev.muster.application.kit.broken.HonestStage;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.Flaw.BreaksRule;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore.Snapshot;
import dev.muster.application.transfer.port.TransferStore.Stage;
import dev.muster.domain.academy.AcademyViolation.CourseCodeTaken;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** The possible faults of importing and exporting the academy. */
final class TransferFaults {
  private TransferFaults() {}

  static BrokenAcademy excusesNothingInAnImport(BrokenAcademy honest) {
    return onStage(honest, HonestStage::excusingNothing);
  }

  static BrokenAcademy exportsEnrolmentsBackwards(BrokenAcademy honest) {
    return honest.with(
        new Honest(honest) {
          @Override
          public void read(Consumer<Snapshot> work) {
            super.read(snapshot -> work.accept(new Backwards(snapshot)));
          }
        });
  }

  static BrokenAcademy importsATakenCode(BrokenAcademy honest) {
    return overlooking(honest, CourseCodeTaken.class);
  }

  static BrokenAcademy importsMoreThanThereAreSeats(BrokenAcademy honest) {
    return overlooking(honest, CourseFull.class);
  }

  static BrokenAcademy keepsWhatWasImportedBeforeAFailure(BrokenAcademy honest) {
    return honest.with(
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

  static BrokenAcademy losesTheGradesOfAnImport(BrokenAcademy honest) {
    return onStage(
        honest,
        stage ->
            HonestStage.changing(
                stage,
                entry ->
                    entry instanceof OfEnrolment it
                        ? new OfEnrolment(
                            it.course(),
                            it.student(),
                            it.status(),
                            Optional.empty(),
                            it.enrolledAt())
                        : entry));
  }

  private static BrokenAcademy overlooking(BrokenAcademy honest, Class<?> rule) {
    return onStage(
        honest,
        stage ->
            HonestStage.overlooking(
                stage,
                (Flaw flaw) -> flaw instanceof BreaksRule(var broken) && rule.isInstance(broken)));
  }

  private static BrokenAcademy onStage(BrokenAcademy honest, Function<Stage, Stage> fault) {
    return honest.with(
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
      List<Entry> enrolments = new ArrayList<>();
      snapshot.read(
          entry -> {
            if (entry instanceof OfEnrolment) {
              enrolments.addFirst(entry);
            } else {
              reader.accept(entry);
            }
          });
      enrolments.forEach(reader);
    }
  }

  /** Does as the honest store does, where a fault does not say otherwise. */
  private static class Honest implements AcademyTransferStore {
    private final AcademyTransferStore store;

    Honest(BrokenAcademy honest) {
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
