package dev.muster.persistence.organisation;

import dev.muster.platform.jdbc.kit.ConstraintsSuite;

/** The database itself refuses what the rules of the organisation forbid. */
class OrganisationConstraintsTest extends ConstraintsSuite {
  @Override
  protected String schema() {
    return "organisation";
  }

  @Override
  protected String rows() {
    return """
    insert into organisation.employee
        (version, name, name_folded, position, position_folded, amount, currency, manager_id)
      values (1, 'x', 'x', 'x', 'x', 1, 'EUR', null), (1, 'y', 'y', 'y', 'y', 1, 'EUR', 1)
    """;
  }

  @Override
  protected String refusals() {
    return """
    employee_pkey | insert into organisation.employee overriding system value values (1, 1, 'x', 'x', 'x', 'x', 1, 'EUR')
    employee_amount_check | update organisation.employee set amount = -0.01
    employee_currency_check | update organisation.employee set currency = 'eur'
    employee_currency_check | update organisation.employee set currency = 'EURO'
    employee_manager_fkey | update organisation.employee set manager_id = 3
    employee_manager_fkey | delete from organisation.employee where id = 1
    employee_manager_check | update organisation.employee set manager_id = id
    """;
  }
}
