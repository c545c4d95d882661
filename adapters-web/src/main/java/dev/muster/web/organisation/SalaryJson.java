package dev.muster.web.organisation;

import static dev.muster.platform.web.input.JsonType.object;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.domain.organisation.Amount;
import dev.muster.domain.organisation.CurrencyCode;
import dev.muster.domain.organisation.Salary;
import dev.muster.platform.web.input.JsonType;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A salary in JSON.
 *
 * @param amount the amount in decimal digits
 * @param currency the code of its currency
 */
@Serdeable
record SalaryJson(String amount, String currency) {
  /** A complete salary. */
  static final JsonType<Salary> WHOLE =
      object(
          body -> {
            Optional<Amount> amount = body.required("amount", string(Amount::new));
            Optional<CurrencyCode> currency = body.required("currency", string(CurrencyCode::new));
            return () -> new Salary(amount.orElseThrow(), currency.orElseThrow());
          });

  /** A change of a salary: absent members stay. */
  static final JsonType<UnaryOperator<Salary>> CHANGE =
      object(
          body -> {
            Optional<Amount> amount = body.optional("amount", string(Amount::new));
            Optional<CurrencyCode> currency = body.optional("currency", string(CurrencyCode::new));
            return () ->
                current ->
                    new Salary(
                        amount.orElse(current.amount()), currency.orElse(current.currency()));
          });

  static SalaryJson of(Salary salary) {
    return new SalaryJson(salary.amount().text(), salary.currency().value());
  }
}
