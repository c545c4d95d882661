package dev.muster.application.organisation.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muster.application.PreconditionFailedException;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.transfer.RecordedTransfer;
import dev.muster.application.kit.transfer.TransferStoreFixture;
import dev.muster.application.organisation.OrganisationUseCases;
import dev.muster.application.organisation.contract.OrganisationFixture;
import dev.muster.application.organisation.memory.InMemoryOrganisation;
import dev.muster.application.organisation.port.OrganisationPorts;
import dev.muster.application.organisation.random.OrganisationCommands;
import dev.muster.application.transfer.Transfer;
import dev.muster.application.transfer.entry.ImportResult.Imported;
import dev.muster.domain.organisation.OrganisationViolationException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A whole organisation is exported and imported elsewhere. */
public interface OrganisationTransferScenarios extends OrganisationFixture {
  @Test
  default void anOrganisationThatIsExportedAndImportedElsewhereIsTheSame() {
    long seed = Long.getLong("muster.seed", System.nanoTime());
    OrganisationPorts origin = InMemoryOrganisation.in(new InMemoryStore());
    OrganisationUseCases random = OrganisationUseCases.over(origin);
    OrganisationCommands commands = new OrganisationCommands(new Random(seed));
    for (int i = 0; i < 200; i++) {
      try {
        commands.next().apply(random);
      } catch (OrganisationViolationException | PreconditionFailedException refused) {
        // Some are: the others make the organisation.
      }
    }
    RecordedTransfer original = exported(origin);

    Transfer here = TransferStoreFixture.over(ports().transfer());
    assertInstanceOf(Imported.class, here.importAll(original, original), () -> "seed " + seed);

    assertFalse(original.entries().isEmpty(), () -> "seed " + seed);
    assertEquals(original.entries(), exported(ports()).entries(), () -> "seed " + seed);
  }

  private static RecordedTransfer exported(OrganisationPorts ports) {
    RecordedTransfer all = new RecordedTransfer(ports.transfer().parts());
    TransferStoreFixture.over(ports.transfer()).exportAll(all);
    return all;
  }
}
