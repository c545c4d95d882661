package dev.muster.persistence.organisation;

import dev.muster.domain.Version;
import dev.muster.domain.organisation.Amount;
import dev.muster.domain.organisation.CurrencyCode;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeName;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.Position;
import dev.muster.domain.organisation.Salary;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds an employee as the database returns it. */
@MappedEntity(value = "employee", schema = "organisation")
record EmployeeRow(
    @Id long id,
    long version,
    String name,
    String position,
    BigDecimal amount,
    String currency,
    @Nullable Long managerId) {
  /** The columns of a row, in the order of the components. */
  static final String COLUMNS = "id, version, name, position, amount, currency, manager_id";

  /** Maps the current row, whose columns are {@link #COLUMNS}. */
  static EmployeeRow of(ResultSet row) throws SQLException {
    return new EmployeeRow(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getBigDecimal(5),
        row.getString(6),
        row.getObject(7, Long.class));
  }

  Employee toDomain() {
    return new Employee(
        new EmployeeId(id),
        new Version(version),
        new EmployeeProfile(
            new EmployeeName(name),
            new Position(position),
            new Salary(new Amount(amount.toPlainString()), new CurrencyCode(currency))),
        Optional.ofNullable(managerId).map(EmployeeId::new));
  }
}
