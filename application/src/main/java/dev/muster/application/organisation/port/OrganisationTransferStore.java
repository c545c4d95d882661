package dev.muster.application.organisation.port;

import dev.muster.application.organisation.transfer.OrganisationEntry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore;
import dev.muster.domain.organisation.OrganisationViolation.ChainTooLong;
import dev.muster.domain.organisation.OrganisationViolation.ManagementCycle;
import java.util.List;

/**
 * Driven port: stores and reads all employees.
 *
 * <p>It goes up from each line, to managers on other lines and to stored ones. A line that comes
 * back to itself within the highest number of levels has a {@link ManagementCycle}; any other that
 * does not reach the top within them has a {@link ChainTooLong}.
 */
public interface OrganisationTransferStore extends TransferStore {
  @Override
  default List<Part> parts() {
    return List.of(OrganisationEntry.EMPLOYEES);
  }
}
