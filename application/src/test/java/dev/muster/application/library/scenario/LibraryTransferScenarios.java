package dev.muster.application.library.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muster.application.PreconditionFailedException;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.transfer.RecordedTransfer;
import dev.muster.application.kit.transfer.TransferStoreFixture;
import dev.muster.application.library.LibraryUseCases;
import dev.muster.application.library.contract.LibraryFixture;
import dev.muster.application.library.memory.InMemoryLibrary;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.application.library.random.LibraryCommands;
import dev.muster.application.transfer.Transfer;
import dev.muster.application.transfer.entry.ImportResult.Imported;
import dev.muster.domain.library.LibraryViolationException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A whole library is exported and imported elsewhere. */
public interface LibraryTransferScenarios extends LibraryFixture {
  @Test
  default void aLibraryThatIsExportedAndImportedElsewhereIsTheSame() {
    long seed = Long.getLong("muster.seed", System.nanoTime());
    LibraryPorts origin = InMemoryLibrary.in(new InMemoryStore());
    LibraryUseCases random = LibraryUseCases.over(origin, Dependants.all(List.of()));
    LibraryCommands commands = new LibraryCommands(new Random(seed));
    for (int i = 0; i < 200; i++) {
      try {
        commands.next().apply(random);
      } catch (LibraryViolationException | PreconditionFailedException refused) {
        // Some are: the others make the library.
      }
    }
    RecordedTransfer original = exported(origin);

    Transfer here = TransferStoreFixture.over(ports().transfer());
    assertInstanceOf(Imported.class, here.importAll(original, original), () -> "seed " + seed);

    assertFalse(original.entries().isEmpty(), () -> "seed " + seed);
    assertEquals(original.entries(), exported(ports()).entries(), () -> "seed " + seed);
  }

  private static RecordedTransfer exported(LibraryPorts ports) {
    RecordedTransfer all = new RecordedTransfer(ports.transfer().parts());
    TransferStoreFixture.over(ports.transfer()).exportAll(all);
    return all;
  }
}
