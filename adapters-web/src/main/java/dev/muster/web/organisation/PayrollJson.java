package dev.muster.web.organisation;

import dev.muster.application.organisation.query.Payroll;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A payroll in JSON.
 *
 * @param people how many employees it is for
 * @param totals the sum for each currency
 */
@Serdeable
record PayrollJson(long people, List<SalaryJson> totals) {
  static PayrollJson of(Payroll payroll) {
    return new PayrollJson(
        payroll.people(),
        payroll.totals().stream()
            .map(it -> new SalaryJson(it.amount().toPlainString(), it.currency().value()))
            .toList());
  }
}
