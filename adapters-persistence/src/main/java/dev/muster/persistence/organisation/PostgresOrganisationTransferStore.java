package dev.muster.persistence.organisation;

import dev.muster.application.organisation.port.OrganisationTransferStore;
import dev.muster.application.organisation.transfer.OrganisationEntry;
import dev.muster.application.organisation.transfer.OrganisationEntry.OfEmployee;
import dev.muster.domain.TreeMove;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.OrganisationViolation;
import dev.muster.domain.organisation.OrganisationViolation.ChainTooLong;
import dev.muster.domain.organisation.OrganisationViolation.ManagementCycle;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.platform.jdbc.bulk.LongTransaction;
import dev.muster.platform.jdbc.transfer.PostgresTransferStore;
import dev.muster.platform.jdbc.transfer.TransferTable;
import dev.muster.platform.jdbc.tree.StagedTree;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Stores and reads all employees in PostgreSQL. */
@Singleton
final class PostgresOrganisationTransferStore extends PostgresTransferStore
    implements OrganisationTransferStore {
  private static final String UNKNOWN_MANAGERS =
      """
      select s.*
      from staged_employees s
      where s.manager_id is not null
        and not exists (select from staged_employees m where m.id = s.manager_id)
        and not exists (select from organisation.employee m where m.id = s.manager_id)
        and s.manager_id <> all (?)
      """;

  private static final StagedTree TREE = new StagedTree(EmployeeQueries.TREE, "staged_employees");

  private static final TransferTable<OfEmployee> EMPLOYEES =
      new TransferTable<>(
              OrganisationEntry.EMPLOYEES,
              OfEmployee.class,
              "organisation.employee",
              "id",
              EmployeeRow.COLUMNS,
              PostgresOrganisationTransferStore::employee)
          .column("id", "bigint", it -> it.id().value())
          .column("name", "text", it -> it.profile().name().value())
          .column("name_folded", "text", it -> it.profile().name().folded())
          .column("position", "text", it -> it.profile().position().value())
          .column("position_folded", "text", it -> it.profile().position().folded())
          .column("amount", "numeric(14, 2)", it -> it.profile().salary().amount().number())
          .column("currency", "text", it -> it.profile().salary().currency().value())
          .column("manager_id", "bigint", it -> it.manager().map(EmployeeId::value).orElse(null))
          .check(
              OrganisationEntry.EMPLOYEES,
              UNKNOWN_MANAGERS,
              row -> new UnknownEmployee(new EmployeeId(row.getLong("manager_id"))))
          .check(
              "select s.line, s.path from (" + TREE.tooHigh() + ") s",
              PostgresOrganisationTransferStore::tooHigh);

  PostgresOrganisationTransferStore(LongTransaction transaction) {
    super(transaction, List.of(EMPLOYEES));
  }

  private static OfEmployee employee(ResultSet row) throws SQLException {
    Employee employee = EmployeeRow.of(row).toDomain();
    return new OfEmployee(employee.id(), employee.profile(), employee.manager());
  }

  private static OrganisationViolation tooHigh(ResultSet row) throws SQLException {
    return StagedTree.cycle(row)
        .<OrganisationViolation>map(
            path -> new ManagementCycle(path.stream().map(EmployeeId::new).toList()))
        .orElse(new ChainTooLong(TreeMove.MAX_LEVELS + 1));
  }
}
