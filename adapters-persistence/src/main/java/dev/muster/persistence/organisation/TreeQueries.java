package dev.muster.persistence.organisation;

import dev.muster.application.organisation.query.Payroll;
import dev.muster.application.organisation.query.Payroll.Total;
import dev.muster.application.organisation.query.Report;
import dev.muster.application.organisation.query.ReportDepth;
import dev.muster.application.organisation.query.Superior;
import dev.muster.domain.organisation.CurrencyCode;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeName;
import dev.muster.domain.organisation.Position;
import dev.muster.platform.jdbc.access.ColumnArrays;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.bulk.SqlSession.Row;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads employees above and below an employee. The first row of a walk is the employee itself, so
 * that an empty list differs from a missing employee.
 */
@Singleton
final class TreeQueries {
  private static final String CHAIN =
      EmployeeQueries.TREE.up()
          + """
          select e.id, e.name, e.position, up.level
          from up
          join organisation.employee e on e.id = up.id
          where up.level = 0 or up.level > ?
          order by up.level
          limit (select ?)
          """;

  private static final String REPORTS =
      EmployeeQueries.TREE.down()
          + """
          select e.id, e.name, e.position, e.manager_id, page.level
          from (
            select id, level
            from down
            where level = 0 or id > ?
            order by level > 0, id
            limit (select ?)
          ) page
          join organisation.employee e on e.id = page.id
          order by page.level > 0, e.id
          """;

  private static final String PAYROLL =
      EmployeeQueries.TREE.down()
          + """
          select count(*), sum(e.amount), e.currency
          from down
          join organisation.employee e on e.id = down.id
          group by e.currency
          order by e.currency collate "C"
          """;

  private final DatabaseGate gate;
  private final JdbcOperations jdbc;

  TreeQueries(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
  }

  /** Returns the managers above an employee after a level, or empty where there is no employee. */
  Optional<List<Superior>> chain(EmployeeId employee, long after, int limit) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                CHAIN,
                statement -> {
                  new ColumnArrays<>(statement, List.of(employee))
                      .set(1, "int8", EmployeeId::value);
                  statement.setLong(2, after);
                  statement.setInt(3, limit + 1);
                  return afterFirst(
                      statement,
                      row ->
                          new Superior(
                              new EmployeeId(row.getLong(1)),
                              new EmployeeName(row.getString(2)),
                              new Position(row.getString(3)),
                              row.getInt(4)));
                }));
  }

  /** Returns the employees below a manager after an id, or empty where there is no manager. */
  Optional<List<Report>> reports(EmployeeId manager, ReportDepth depth, long after, int limit) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                REPORTS,
                statement -> {
                  statement.setLong(1, manager.value());
                  statement.setInt(2, depth.levels());
                  statement.setLong(3, after);
                  statement.setInt(4, limit + 1);
                  return afterFirst(
                      statement,
                      row ->
                          new Report(
                              new EmployeeId(row.getLong(1)),
                              new EmployeeName(row.getString(2)),
                              new Position(row.getString(3)),
                              new EmployeeId(row.getLong(4)),
                              row.getInt(5)));
                }));
  }

  /** Returns the payroll of a subtree, or empty where there is no employee at its top. */
  Optional<Payroll> payroll(EmployeeId employee) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                PAYROLL,
                statement -> {
                  statement.setLong(1, employee.value());
                  statement.setInt(2, ReportDepth.MAX);
                  return payroll(statement);
                }));
  }

  private static Optional<Payroll> payroll(PreparedStatement statement) throws SQLException {
    long people = 0;
    List<Total> totals = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        people += rows.getLong(1);
        totals.add(new Total(rows.getBigDecimal(2), new CurrencyCode(rows.getString(3))));
      }
    }
    return people == 0 ? Optional.empty() : Optional.of(new Payroll(people, totals));
  }

  private static <T> Optional<List<T>> afterFirst(PreparedStatement statement, Row<T> item)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        return Optional.empty();
      }
      List<T> items = new ArrayList<>();
      while (rows.next()) {
        items.add(item.of(rows));
      }
      return Optional.of(items);
    }
  }
}
