package dev.muster.application.newsroom.broken;

import dev.muster.application.kit.broken.HonestStage;
import dev.muster.application.newsroom.port.NewsroomTransferStore;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfCategory;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.Flaw.BreaksRule;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore.Snapshot;
import dev.muster.application.transfer.port.TransferStore.Stage;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryCycle;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.OnePrimary;
import dev.muster.domain.newsroom.NewsroomViolation.TagNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooDeep;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** The possible faults of importing and exporting the newsroom. */
final class TransferFaults {
  private TransferFaults() {}

  static BrokenNewsroom exportsTagsFirst(BrokenNewsroom honest) {
    return honest.withTransfer(
        new Honest(honest) {
          @Override
          public void read(Consumer<Snapshot> work) {
            super.read(snapshot -> work.accept(new Backwards(snapshot)));
          }
        });
  }

  static BrokenNewsroom forgetsTheParentOfAnImportedCategory(BrokenNewsroom honest) {
    return onStage(
        honest,
        stage ->
            HonestStage.changing(
                stage,
                entry ->
                    entry instanceof OfCategory(var id, var profile, var parent)
                            && parent.isPresent()
                        ? new OfCategory(id, profile, Optional.empty())
                        : entry));
  }

  static BrokenNewsroom importsACycle(BrokenNewsroom honest) {
    return overlooking(honest, CategoryCycle.class);
  }

  static BrokenNewsroom importsATagWithATakenName(BrokenNewsroom honest) {
    return overlooking(honest, TagNameTaken.class);
  }

  static BrokenNewsroom importsATreeThatIsTooDeep(BrokenNewsroom honest) {
    return overlooking(honest, TreeTooDeep.class);
  }

  static BrokenNewsroom importsAnyPrimary(BrokenNewsroom honest) {
    return overlooking(honest, OnePrimary.class);
  }

  static BrokenNewsroom importsSiblingsWithOneName(BrokenNewsroom honest) {
    return overlooking(honest, CategoryNameTaken.class);
  }

  static BrokenNewsroom importsAnUnknownArticle(BrokenNewsroom honest) {
    return overlooking(honest, UnknownArticle.class);
  }

  static BrokenNewsroom importsAnUnknownCategory(BrokenNewsroom honest) {
    return overlooking(honest, UnknownCategory.class);
  }

  static BrokenNewsroom keepsWhatWasImportedBeforeAFailure(BrokenNewsroom honest) {
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

  static BrokenNewsroom missesWhatIsOnAFlawedLine(BrokenNewsroom honest) {
    return onStage(honest, HonestStage::excusingNothing);
  }

  private static BrokenNewsroom overlooking(BrokenNewsroom honest, Class<?> rule) {
    return onStage(
        honest,
        stage ->
            HonestStage.overlooking(
                stage,
                (Flaw flaw) -> flaw instanceof BreaksRule(var broken) && rule.isInstance(broken)));
  }

  private static BrokenNewsroom onStage(BrokenNewsroom honest, Function<Stage, Stage> fault) {
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
      List<Entry> entries = new ArrayList<>();
      snapshot.read(entries::addFirst);
      entries.forEach(reader);
    }
  }

  /** Does as the honest store does, where a fault does not say otherwise. */
  private static class Honest implements NewsroomTransferStore {
    private final NewsroomTransferStore store;

    Honest(BrokenNewsroom honest) {
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
