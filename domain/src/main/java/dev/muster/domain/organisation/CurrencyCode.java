package dev.muster.domain.organisation;

import dev.muster.domain.InvalidValueException;
import java.util.Currency;

/**
 * Code of a currency, such as EUR.
 *
 * @param value three capital letters that ISO 4217 lists, else {@link InvalidValueException}; it
 *     may list them for a currency of the past
 */
public record CurrencyCode(String value) {
  /** Checks the code. */
  public CurrencyCode {
    try {
      Currency.getInstance(value);
    } catch (IllegalArgumentException unknown) {
      throw new InvalidValueException("must be a currency of ISO 4217, such as EUR");
    }
  }
}
