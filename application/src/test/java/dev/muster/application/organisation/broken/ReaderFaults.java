package dev.muster.application.organisation.broken;

import dev.muster.application.organisation.memory.InMemoryOrganisationReader;
import dev.muster.application.organisation.query.EmployeeFilter;
import dev.muster.application.organisation.query.Payroll;
import dev.muster.application.organisation.query.Payroll.Total;
import dev.muster.application.organisation.query.Report;
import dev.muster.application.organisation.query.ReportDepth;
import dev.muster.application.organisation.query.Superior;
import dev.muster.domain.NameFragment;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The possible faults of a reader of the organisation. */
final class ReaderFaults {
  private ReaderFaults() {}

  static BrokenOrganisation addsUpAsFloatingPointNumbers(BrokenOrganisation honest) {
    return honest.withReader(
        new InMemoryOrganisationReader(honest.tables()) {
          @Override
          public Optional<Payroll> payroll(EmployeeId employee) {
            return super.payroll(employee)
                .map(
                    it ->
                        new Payroll(it.people(), it.totals().stream().map(this::inexact).toList()));
          }

          private Total inexact(Total total) {
            return new Total(BigDecimal.valueOf(total.amount().floatValue()), total.currency());
          }
        });
  }

  static BrokenOrganisation answersForAnEmployeeThatIsNotThere(BrokenOrganisation honest) {
    return honest.withReader(
        new InMemoryOrganisationReader(honest.tables()) {
          @Override
          public Optional<List<Superior>> chain(EmployeeId employee, long afterLevel, int limit) {
            return super.chain(employee, afterLevel, limit).or(() -> Optional.of(List.of()));
          }
        });
  }

  static BrokenOrganisation answersForAManagerThatIsNotThere(BrokenOrganisation honest) {
    return honest.withReader(
        new InMemoryOrganisationReader(honest.tables()) {
          @Override
          public Optional<List<Report>> reports(
              EmployeeId manager, ReportDepth depth, Optional<EmployeeId> after, int limit) {
            return super.reports(manager, depth, after, limit).or(() -> Optional.of(List.of()));
          }
        });
  }

  static BrokenOrganisation findsAnyEmployeeForOneThatIsNotThere(BrokenOrganisation honest) {
    return honest.withReader(
        new InMemoryOrganisationReader(honest.tables()) {
          @Override
          public Optional<Employee> employee(EmployeeId employee) {
            return super.employee(employee)
                .or(() -> honest.tables().employees().all().stream().findAny());
          }
        });
  }

  static BrokenOrganisation forgetsTheDepth(BrokenOrganisation honest) {
    return honest.withReader(
        new InMemoryOrganisationReader(honest.tables()) {
          @Override
          public Optional<List<Report>> reports(
              EmployeeId manager, ReportDepth depth, Optional<EmployeeId> after, int limit) {
            return super.reports(manager, new ReportDepth(ReportDepth.MAX), after, limit);
          }
        });
  }

  static BrokenOrganisation forgetsTheLimitOfEmployees(BrokenOrganisation honest) {
    return honest.withReader(
        new InMemoryOrganisationReader(honest.tables()) {
          @Override
          public List<Employee> employees(
              EmployeeFilter filter, Optional<EmployeeId> after, int limit) {
            return super.employees(filter, after, Integer.MAX_VALUE);
          }
        });
  }

  static BrokenOrganisation forgetsThePosition(BrokenOrganisation honest) {
    return honest.withReader(
        new InMemoryOrganisationReader(honest.tables()) {
          @Override
          public List<Employee> employees(
              EmployeeFilter filter, Optional<EmployeeId> after, int limit) {
            return super.employees(
                new EmployeeFilter(filter.name(), Optional.empty(), filter.manager()),
                after,
                limit);
          }
        });
  }

  static BrokenOrganisation listsAllBelowAManager(BrokenOrganisation honest) {
    return honest.withReader(
        new InMemoryOrganisationReader(honest.tables()) {
          @Override
          public List<Employee> employees(
              EmployeeFilter filter, Optional<EmployeeId> after, int limit) {
            return super.employees(
                    new EmployeeFilter(filter.name(), filter.position(), Optional.empty()),
                    after,
                    limit)
                .stream()
                .filter(it -> filter.manager().isEmpty() || it.manager().isPresent())
                .toList();
          }
        });
  }

  static BrokenOrganisation listsReportsByLevel(BrokenOrganisation honest) {
    return honest.withReader(
        new InMemoryOrganisationReader(honest.tables()) {
          @Override
          public Optional<List<Report>> reports(
              EmployeeId manager, ReportDepth depth, Optional<EmployeeId> after, int limit) {
            return super.reports(manager, depth, after, limit)
                .map(all -> all.stream().sorted(Comparator.comparingInt(Report::level)).toList());
          }
        });
  }

  static BrokenOrganisation paysWhoIsBelowAndNotTheEmployee(BrokenOrganisation honest) {
    return honest.withReader(
        new InMemoryOrganisationReader(honest.tables()) {
          @Override
          public Optional<Payroll> payroll(EmployeeId employee) {
            return super.payroll(employee).map(it -> new Payroll(it.people() - 1, it.totals()));
          }
        });
  }

  static BrokenOrganisation readsEmployeesFromACache(BrokenOrganisation honest) {
    Map<EmployeeId, Employee> cache = new ConcurrentHashMap<>();
    return honest.withReader(
        new InMemoryOrganisationReader(honest.tables()) {
          @Override
          public Optional<Employee> employee(EmployeeId employee) {
            super.employee(employee).ifPresent(found -> cache.putIfAbsent(employee, found));
            return Optional.ofNullable(cache.get(employee));
          }
        });
  }

  static BrokenOrganisation startsAChainAtTheTop(BrokenOrganisation honest) {
    return honest.withReader(
        new InMemoryOrganisationReader(honest.tables()) {
          @Override
          public Optional<List<Superior>> chain(EmployeeId employee, long afterLevel, int limit) {
            return super.chain(employee, afterLevel, limit).map(List::reversed);
          }
        });
  }

  static BrokenOrganisation takesAPercentSignForAWildcard(BrokenOrganisation honest) {
    return honest.withReader(
        new InMemoryOrganisationReader(honest.tables()) {
          @Override
          public List<Employee> employees(
              EmployeeFilter filter, Optional<EmployeeId> after, int limit) {
            Optional<NameFragment> name =
                filter.name().filter(it -> !it.value().contains("%") && !it.value().equals("_"));
            return super.employees(
                new EmployeeFilter(name, filter.position(), filter.manager()), after, limit);
          }
        });
  }
}
