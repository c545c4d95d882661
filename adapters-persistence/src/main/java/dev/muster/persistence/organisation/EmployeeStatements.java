package dev.muster.persistence.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the SQL that locks and writes employees. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface EmployeeStatements extends GenericRepository<EmployeeRow, Long> {
  @Query(
      """
      insert into organisation.employee
        (version, name, name_folded, position, position_folded, amount, currency, manager_id)
      values
        (:version, :name, :nameFolded, :position, :positionFolded, :amount, :currency,
          :managerId)
      returning id
      """)
  long insert(
      long version,
      String name,
      String nameFolded,
      String position,
      String positionFolded,
      BigDecimal amount,
      String currency,
      @Nullable Long managerId);

  /** Locks the employee against other changes. */
  @Query("select " + EmployeeRow.COLUMNS + " from organisation.employee where id = :id for update")
  Optional<EmployeeRow> lock(long id);

  @Query(
      """
      update organisation.employee
      set version = :version, name = :name, name_folded = :nameFolded, position = :position,
        position_folded = :positionFolded, amount = :amount, currency = :currency,
        manager_id = :managerId
      where id = :id and version = :version - 1
      """)
  int update(
      long id,
      long version,
      String name,
      String nameFolded,
      String position,
      String positionFolded,
      BigDecimal amount,
      String currency,
      @Nullable Long managerId);

  @Query("select exists (select from organisation.employee where id = :id)")
  boolean exists(long id);

  @Query("select count(*) from organisation.employee where manager_id = :id")
  long countReports(long id);

  /** Gives all reports of an employee another manager and their next version. */
  @Query(
      """
      update organisation.employee
      set version = version + 1, manager_id = :managerId
      where manager_id = :id
      """)
  void moveReports(long id, @Nullable Long managerId);

  @Query("delete from organisation.employee where id = :id")
  int delete(long id);
}
