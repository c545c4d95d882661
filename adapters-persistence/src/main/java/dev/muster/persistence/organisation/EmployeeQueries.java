package dev.muster.persistence.organisation;

import dev.muster.application.organisation.query.EmployeeFilter;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.platform.jdbc.access.CoalescedReads;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.access.NameSearch;
import dev.muster.platform.jdbc.tree.TreeTable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads employees by id and page by page. */
@Singleton
final class EmployeeQueries {
  /** The trees that employees and their managers make. */
  static final TreeTable TREE = new TreeTable("organisation.employee", "id", "manager_id");

  private final DatabaseGate gate;
  private final JdbcOperations jdbc;
  private final CoalescedReads<Question, List<Employee>> shared;

  EmployeeQueries(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
    this.shared = new CoalescedReads<>(gate, asked -> asked.stream().map(this::page).toList());
  }

  private record Question(EmployeeFilter filter, long after, int limit) {}

  /** Returns the employee, or empty where there is none. */
  Optional<Employee> find(EmployeeId employee) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                "select " + EmployeeRow.COLUMNS + " from organisation.employee where id = ?",
                statement -> {
                  statement.setLong(1, employee.value());
                  try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                        ? Optional.of(EmployeeRow.of(row).toDomain())
                        : Optional.empty();
                  }
                }));
  }

  /** Returns employees after an id, in the order of the ids. Readers share it without a filter. */
  List<Employee> list(EmployeeFilter filter, long after, int limit) {
    Question question = new Question(filter, after, limit);
    return filter.equals(EmployeeFilter.ALL)
        ? shared.read(question)
        : gate.read(() -> page(question));
  }

  private List<Employee> page(Question question) {
    EmployeeFilter filter = question.filter;
    String name = filter.name().map(NameSearch::pattern).orElse(null);
    String position = filter.position().map(NameSearch::pattern).orElse(null);
    Long manager = filter.manager().map(EmployeeId::value).orElse(null);
    return jdbc.prepareStatement(
        "select "
            + EmployeeRow.COLUMNS
            + """

            from organisation.employee
            where id > ?
              and (cast(? as text) is null or name_folded like ?)
              and (cast(? as text) is null or position_folded like ?)
              and (cast(? as bigint) is null or manager_id = ?)
            order by id
            limit (select ?)
            """,
        statement -> {
          if (!filter.equals(EmployeeFilter.ALL)) {
            NameSearch.planAnew(statement);
          }
          statement.setLong(1, question.after);
          statement.setString(2, name);
          statement.setString(3, name);
          statement.setString(4, position);
          statement.setString(5, position);
          statement.setObject(6, manager, Types.BIGINT);
          statement.setObject(7, manager, Types.BIGINT);
          statement.setInt(8, question.limit);
          List<Employee> employees = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              employees.add(EmployeeRow.of(rows).toDomain());
            }
          }
          return employees;
        });
  }
}
