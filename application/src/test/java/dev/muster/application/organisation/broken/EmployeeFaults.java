package dev.muster.application.organisation.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.organisation.memory.InMemoryEmployees;
import dev.muster.domain.Version;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeName;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.EmployeeRemoval;
import java.util.Optional;

/** The possible faults of a repository of employees: one employee. */
final class EmployeeFaults {
  private EmployeeFaults() {}

  static BrokenOrganisation addsAnEmployeeThatIsUpdatedAndNotThere(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public void update(Employee employee) {
            if (honest.tables().employees().contains(employee.id())) {
              super.update(employee);
            } else {
              honest.tables().employees().force(employee);
            }
          }
        });
  }

  static BrokenOrganisation findsAnEmployeeWithTheSameProfile(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public Employee add(EmployeeProfile profile, Optional<EmployeeId> manager) {
            return honest.tables().employees().all().stream()
                .filter(it -> it.profile().equals(profile))
                .findFirst()
                .orElseGet(() -> super.add(profile, manager));
          }
        });
  }

  static BrokenOrganisation forgetsTheManagerThatAnUpdateChanges(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public void update(Employee employee) {
            Optional<EmployeeId> stored =
                honest.tables().employees().find(employee.id()).flatMap(Employee::manager);
            super.update(
                new Employee(employee.id(), employee.version(), employee.profile(), stored));
          }
        });
  }

  static BrokenOrganisation forgetsTheProfileThatAnUpdateChanges(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public void update(Employee employee) {
            EmployeeProfile stored =
                honest.tables().employees().find(employee.id()).orElse(employee).profile();
            super.update(
                new Employee(employee.id(), employee.version(), stored, employee.manager()));
          }
        });
  }

  static BrokenOrganisation losesWhatIsNotAscii(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public Employee add(EmployeeProfile profile, Optional<EmployeeId> manager) {
            String name = profile.name().value().replaceAll("[^ -~]", "?");
            return super.add(
                new EmployeeProfile(new EmployeeName(name), profile.position(), profile.salary()),
                manager);
          }
        });
  }

  static BrokenOrganisation saysNothingWhenThereIsNoEmployeeToRemove(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public void remove(EmployeeRemoval removal) {
            if (honest.tables().employees().contains(removal.employee().id())) {
              super.remove(removal);
            }
          }
        });
  }

  static BrokenOrganisation startsWithAnotherVersion(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public Employee add(EmployeeProfile profile, Optional<EmployeeId> manager) {
            Employee added = super.add(profile, manager);
            Employee other = new Employee(added.id(), new Version(7), profile, manager);
            honest.tables().employees().force(other);
            return other;
          }
        });
  }

  static BrokenOrganisation takesAnyVersionOfAnEmployee(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public void update(Employee employee) {
            try {
              super.update(employee);
            } catch (StaleVersionException stale) {
              honest.tables().employees().force(employee);
            }
          }
        });
  }
}
