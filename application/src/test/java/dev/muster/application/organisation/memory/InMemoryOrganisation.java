package dev.muster.application.organisation.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.organisation.port.OrganisationPorts;

/** The organisation in memory: the persistence adapter for tests that need no database. */
public final class InMemoryOrganisation {
  private InMemoryOrganisation() {}

  /** Returns the driven ports of an empty organisation, in a store that others may share. */
  public static OrganisationPorts in(InMemoryStore store) {
    return over(OrganisationTables.in(store));
  }

  /** Returns empty tables. */
  public static OrganisationTables tables() {
    return OrganisationTables.in(new InMemoryStore());
  }

  /** Returns the driven ports over these tables. */
  public static OrganisationPorts over(OrganisationTables tables) {
    return new OrganisationPorts(
        new InMemoryEmployees(tables),
        new InMemoryOrganisationReader(tables),
        tables.store(),
        new InMemoryOrganisationTransferStore(tables));
  }
}
