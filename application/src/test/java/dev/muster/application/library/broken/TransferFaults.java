package dev.muster.application.library.broken;

import dev.muster.application.kit.broken.HonestStage;
import dev.muster.application.library.port.LibraryTransferStore;
import dev.muster.application.library.transfer.LibraryEntry.OfAuthor;
import dev.muster.application.library.transfer.LibraryEntry.OfAuthorship;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.Flaw.BreaksRule;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore.Snapshot;
import dev.muster.application.transfer.port.TransferStore.Stage;
import dev.muster.domain.Version;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** The possible faults of importing and exporting the library. */
final class TransferFaults {
  private TransferFaults() {}

  static BrokenLibrary exportsAuthorshipsBackwards(BrokenLibrary honest) {
    return honest.withTransfer(
        new Honest(honest) {
          @Override
          public void read(Consumer<Snapshot> work) {
            super.read(snapshot -> work.accept(new Backwards(snapshot)));
          }
        });
  }

  static BrokenLibrary findsABookWithoutAWriterInSpiteOfFlawedLines(BrokenLibrary honest) {
    return onStage(honest, HonestStage::excusingNothing);
  }

  static BrokenLibrary forgetsTheAddressOfAnImportedAuthor(BrokenLibrary honest) {
    return onStage(
        honest,
        stage ->
            HonestStage.changing(
                stage,
                entry ->
                    entry instanceof OfAuthor(var id, AuthorProfile(var name, var email))
                            && email.isPresent()
                        ? new OfAuthor(id, new AuthorProfile(name, Optional.empty()))
                        : entry));
  }

  static BrokenLibrary importsAnUnknownAuthor(BrokenLibrary honest) {
    return overlooking(honest, UnknownAuthor.class);
  }

  static BrokenLibrary importsATakenNumber(BrokenLibrary honest) {
    return overlooking(honest, IsbnTaken.class);
  }

  static BrokenLibrary keepsTheVersionOfAStoredBook(BrokenLibrary honest) {
    return onStage(
        honest,
        stage ->
            new HonestStage(stage) {
              @Override
              public void store(Version version, LongConsumer stored) {
                Map<BookId, Book> before = new HashMap<>();
                honest.tables().books().all().forEach(it -> before.put(it.id(), it));
                super.store(version, stored);
                before.values().forEach(honest.tables().books()::force);
              }
            });
  }

  static BrokenLibrary keepsWhatWasImportedBeforeAFailure(BrokenLibrary honest) {
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

  private static BrokenLibrary overlooking(BrokenLibrary honest, Class<?> rule) {
    return onStage(
        honest,
        stage ->
            HonestStage.overlooking(
                stage,
                (Flaw flaw) -> flaw instanceof BreaksRule(var broken) && rule.isInstance(broken)));
  }

  private static BrokenLibrary onStage(BrokenLibrary honest, Function<Stage, Stage> fault) {
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
      List<Entry> authorships = new ArrayList<>();
      snapshot.read(
          entry -> {
            if (entry instanceof OfAuthorship) {
              authorships.addFirst(entry);
            } else {
              reader.accept(entry);
            }
          });
      authorships.forEach(reader);
    }
  }

  /** Does as the honest store does, where a fault does not say otherwise. */
  private static class Honest implements LibraryTransferStore {
    private final LibraryTransferStore store;

    Honest(BrokenLibrary honest) {
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
