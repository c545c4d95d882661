package dev.muster.application.organisation.memory;

import dev.muster.application.kit.transfer.Inspection;
import dev.muster.application.organisation.transfer.OrganisationEntry;
import dev.muster.application.organisation.transfer.OrganisationEntry.OfEmployee;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.domain.TreeMove;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.OrganisationViolation.ChainTooLong;
import dev.muster.domain.organisation.OrganisationViolation.ManagementCycle;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Looks at what is on the stage line by line. */
final class OrganisationInspection extends Inspection {
  private final OrganisationTables tables;
  private final Map<EmployeeId, Optional<EmployeeId>> managers = new HashMap<>();

  OrganisationInspection(OrganisationTables tables, Map<Part, Excused> excused) {
    super(excused);
    this.tables = tables;
  }

  @Override
  protected void look(SortedMap<Place, Entry> lines) {
    lines.values().forEach(it -> managers.putIfAbsent(((OfEmployee) it).id(), manager(it)));
    tables.employees().all().forEach(it -> managers.putIfAbsent(it.id(), it.manager()));
    managers.keySet().forEach(it -> know(OrganisationEntry.EMPLOYEES, it.value()));
    lines.forEach((place, entry) -> look(place, (OfEmployee) entry));
  }

  private static Optional<EmployeeId> manager(Entry entry) {
    return ((OfEmployee) entry).manager();
  }

  private void look(Place place, OfEmployee employee) {
    lookForTwins(place, employee.id(), tables.employees().contains(employee.id()));
    employee
        .manager()
        .ifPresent(
            it -> lookUp(place, OrganisationEntry.EMPLOYEES, it.value(), new UnknownEmployee(it)));
    List<EmployeeId> path = path(employee.id());
    if (path.size() > 1 && path.getLast().equals(employee.id())) {
      report(place, new ManagementCycle(path));
    } else if (path.size() > TreeMove.MAX_LEVELS) {
      report(place, new ChainTooLong(TreeMove.MAX_LEVELS + 1));
    }
  }

  /** Goes up until it comes to the top, to the beginning again, or beyond the highest level. */
  private List<EmployeeId> path(EmployeeId employee) {
    List<EmployeeId> path = new ArrayList<>(List.of(employee));
    Optional<EmployeeId> next = above(employee);
    while (next.isPresent() && path.size() <= TreeMove.MAX_LEVELS) {
      path.add(next.get());
      next = next.get().equals(employee) ? Optional.empty() : above(next.get());
    }
    return path;
  }

  private Optional<EmployeeId> above(EmployeeId employee) {
    return managers.get(employee).filter(managers::containsKey);
  }
}
