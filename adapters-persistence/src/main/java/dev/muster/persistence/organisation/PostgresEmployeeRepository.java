package dev.muster.persistence.organisation;

import dev.muster.application.StaleVersionException;
import dev.muster.application.organisation.port.EmployeeRepository;
import dev.muster.domain.Version;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeMove;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.EmployeeRemoval;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.domain.organisation.OrganisationViolationException;
import dev.muster.domain.organisation.ReportsTo;
import dev.muster.platform.jdbc.tree.TreeLocks;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stores employees in PostgreSQL; a claim is a lock on the row of the employee, and before it a
 * lock on the row at the top of each tree that the claim is about.
 */
@Singleton
final class PostgresEmployeeRepository implements EmployeeRepository {
  private final EmployeeStatements statements;
  private final TreeLocks trees;

  PostgresEmployeeRepository(EmployeeStatements statements, JdbcOperations jdbc) {
    this.statements = statements;
    this.trees = new TreeLocks(jdbc, EmployeeQueries.TREE);
  }

  @Override
  public List<EmployeeId> claimForHire(EmployeeId manager) {
    List<EmployeeId> chain = ids(trees.claimForGrowth(manager.value()));
    if (chain.isEmpty()) {
      throw unknown(List.of(manager));
    }
    return chain;
  }

  @Override
  public Employee add(EmployeeProfile profile, Optional<EmployeeId> manager) {
    long id =
        statements.insert(
            Version.FIRST.value(),
            profile.name().value(),
            profile.name().folded(),
            profile.position().value(),
            profile.position().folded(),
            profile.salary().amount().number(),
            profile.salary().currency().value(),
            value(manager));
    return new Employee(new EmployeeId(id), Version.FIRST, profile, manager);
  }

  @Override
  public Optional<Employee> claim(EmployeeId employee) {
    return statements.lock(employee.value()).map(EmployeeRow::toDomain);
  }

  @Override
  public EmployeeMove claimForMove(EmployeeId employee, Optional<EmployeeId> manager) {
    Map<Long, List<Long>> paths = claimTrees(employee, manager);
    List<EmployeeId> chain = manager.map(it -> path(paths, it)).orElse(List.of());
    return new EmployeeMove(claim(employee).orElseThrow(), chain, trees.height(employee.value()));
  }

  @Override
  public EmployeeRemoval claimForRemoval(EmployeeId employee, Optional<ReportsTo> reportsTo) {
    Optional<EmployeeId> other = reportsTo.flatMap(ReportsTo::named);
    Map<Long, List<Long>> paths = claimTrees(employee, other);
    List<EmployeeId> own = path(paths, employee);
    List<EmployeeId> chain = other.map(it -> path(paths, it)).orElse(own.subList(1, own.size()));
    return new EmployeeRemoval(
        claim(employee).orElseThrow(),
        statements.countReports(employee.value()),
        trees.height(employee.value()),
        chain);
  }

  private Map<Long, List<Long>> claimTrees(EmployeeId employee, Optional<EmployeeId> other) {
    List<EmployeeId> all = Stream.concat(Stream.of(employee), other.stream()).distinct().toList();
    Map<Long, List<Long>> paths = trees.claim(all.stream().map(EmployeeId::value).toList());
    List<EmployeeId> missing = all.stream().filter(it -> !paths.containsKey(it.value())).toList();
    if (!missing.isEmpty()) {
      throw unknown(missing);
    }
    return paths;
  }

  @Override
  public void update(Employee employee) {
    EmployeeProfile profile = employee.profile();
    int updated =
        statements.update(
            employee.id().value(),
            employee.version().value(),
            profile.name().value(),
            profile.name().folded(),
            profile.position().value(),
            profile.position().folded(),
            profile.salary().amount().number(),
            profile.salary().currency().value(),
            value(employee.manager()));
    if (updated == 0) {
      throw statements.exists(employee.id().value())
          ? new StaleVersionException()
          : unknown(List.of(employee.id()));
    }
  }

  @Override
  public void remove(EmployeeRemoval removal) {
    long employee = removal.employee().id().value();
    if (removal.reports() > 0) {
      statements.moveReports(employee, value(removal.successor()));
    }
    if (statements.delete(employee) == 0) {
      throw unknown(List.of(removal.employee().id()));
    }
  }

  private static List<EmployeeId> path(Map<Long, List<Long>> paths, EmployeeId employee) {
    return ids(Objects.requireNonNull(paths.get(employee.value())));
  }

  private static List<EmployeeId> ids(List<Long> values) {
    return values.stream().map(EmployeeId::new).toList();
  }

  private static @Nullable Long value(Optional<EmployeeId> employee) {
    return employee.map(EmployeeId::value).orElse(null);
  }

  private static OrganisationViolationException unknown(List<EmployeeId> employees) {
    return new OrganisationViolationException(new UnknownEmployee(employees));
  }
}
