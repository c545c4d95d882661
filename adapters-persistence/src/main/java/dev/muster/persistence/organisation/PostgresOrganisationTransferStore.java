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
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

  /**
   * Selects lines that do not reach the top within the highest number of levels. It goes down from
   * lines whose manager is stored or nobody, and then up from each line that it did not come to,
   * until it comes back to that line.
   */
  private static final String TOO_HIGH =
      String.format(
          Locale.ROOT,
          """
          with recursive
            node as (
              select distinct on (id) id, manager_id from staged_employees order by id, line
            ),
            placed (id, level) as (
              select id, 1 + (
                with recursive up (parent) as (
                  select manager_id from organisation.employee where id = node.manager_id
                  union all
                  select e.manager_id from up join organisation.employee e on e.id = up.parent
                )
                select count(*) from up
              )
              from node
              where not exists (select from node m where m.id = node.manager_id)
              union all
              select node.id, placed.level + 1
              from placed
              join node on node.manager_id = placed.id
              where placed.level < %1$d
            ),
            climb (start, id, path) as (
              select id, manager_id, array[id, manager_id]
              from node
              where not exists (select from placed where placed.id = node.id and level <= %1$d)
              union all
              select climb.start, node.manager_id, climb.path || node.manager_id
              from climb
              join node on node.id = climb.id
              where climb.id <> climb.start
                and node.manager_id is not null
                and cardinality(climb.path) <= %1$d
            )
          select s.line, min(climb.path) filter (where climb.id = climb.start) as path
          from staged_employees s
          join climb on climb.start = s.id
          group by s.line
          """,
          TreeMove.MAX_LEVELS);

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
          .check("select s.line, s.path from (" + TOO_HIGH + ") s", row -> tooHigh(row));

  PostgresOrganisationTransferStore(LongTransaction transaction) {
    super(transaction, List.of(EMPLOYEES));
  }

  private static OfEmployee employee(ResultSet row) throws SQLException {
    Employee employee = EmployeeRow.of(row).toDomain();
    return new OfEmployee(employee.id(), employee.profile(), employee.manager());
  }

  private static OrganisationViolation tooHigh(ResultSet row) throws SQLException {
    Array path = row.getArray("path");
    return path == null
        ? new ChainTooLong(TreeMove.MAX_LEVELS + 1)
        : new ManagementCycle(Stream.of((Long[]) path.getArray()).map(EmployeeId::new).toList());
  }
}
