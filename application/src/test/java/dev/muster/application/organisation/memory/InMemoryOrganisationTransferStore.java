package dev.muster.application.organisation.memory;

import dev.muster.application.kit.transfer.InMemoryTransferStore;
import dev.muster.application.kit.transfer.Inspection;
import dev.muster.application.organisation.port.OrganisationTransferStore;
import dev.muster.application.organisation.transfer.OrganisationEntry;
import dev.muster.application.organisation.transfer.OrganisationEntry.OfEmployee;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.domain.Version;
import dev.muster.domain.organisation.Employee;
import java.util.List;
import java.util.Map;

/** Stores and reads the whole organisation in memory. */
final class InMemoryOrganisationTransferStore extends InMemoryTransferStore
    implements OrganisationTransferStore {
  private final OrganisationTables tables;

  InMemoryOrganisationTransferStore(OrganisationTables tables) {
    super(tables.store());
    this.tables = tables;
  }

  @Override
  protected Inspection inspection(Map<Part, Excused> excused) {
    return new OrganisationInspection(tables, excused);
  }

  @Override
  protected void insert(Version version, Entry entry) {
    switch ((OrganisationEntry) entry) {
      case OfEmployee employee -> {
        // Its manager may come later.
        tables
            .employees()
            .force(new Employee(employee.id(), version, employee.profile(), employee.manager()));
        tables.employees().continueBeyond(employee.id().value());
      }
    }
  }

  @Override
  protected List<Entry> all() {
    return tables.employees().all().stream()
        .<Entry>map(it -> new OfEmployee(it.id(), it.profile(), it.manager()))
        .toList();
  }
}
