package dev.muster.application.organisation.query;

import dev.muster.domain.organisation.CurrencyCode;
import java.math.BigDecimal;
import java.util.List;

/**
 * Read model: the salaries of an employee and of everybody below it.
 *
 * @param people their number, with the employee
 * @param totals the sum for each currency, in the order of the codes
 */
public record Payroll(long people, List<Total> totals) {
  /** Copies the list. */
  public Payroll {
    totals = List.copyOf(totals);
  }

  /**
   * The sum of the salaries in one currency.
   *
   * @param amount with two digits after the point
   * @param currency the currency
   */
  public record Total(BigDecimal amount, CurrencyCode currency) {}
}
