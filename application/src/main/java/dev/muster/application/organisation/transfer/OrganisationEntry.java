package dev.muster.application.organisation.transfer;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeProfile;
import java.util.Optional;

/** An entry of the organisation in an import or export. */
public sealed interface OrganisationEntry extends Entry {
  /** All employees; a manager is anywhere among them, or is stored. */
  Part EMPLOYEES = new Part("organisation", 1, "employees", "id");

  /** An employee. */
  record OfEmployee(EmployeeId id, EmployeeProfile profile, Optional<EmployeeId> manager)
      implements OrganisationEntry {
    @Override
    public Part part() {
      return EMPLOYEES;
    }
  }
}
