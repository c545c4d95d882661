package dev.muster.domain.organisation;

import dev.muster.domain.InvalidValueException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount of money without its currency, exact to the hundredth.
 *
 * @param text 1 to {@value #MAX_DIGITS} digits, and after a point one or two digits more or none,
 *     else {@link InvalidValueException}: neither a sign nor an exponent. It becomes the form
 *     without leading zeros and with two digits after the point.
 */
public record Amount(String text) {
  /** The highest number of digits before the point. */
  public static final int MAX_DIGITS = 12;

  private static final int PLACES = 2;
  private static final Pattern FORM =
      Pattern.compile("[0-9]{1," + MAX_DIGITS + "}([.][0-9]{1," + PLACES + "})?");

  /** Normalises and checks the text. */
  public Amount {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValueException(
          "must be a decimal number from 0 with at most "
              + MAX_DIGITS
              + " digits and two decimal places, such as 5200.50");
    }
    text = new BigDecimal(text).setScale(PLACES).toPlainString();
  }

  /** Returns the amount as a number. */
  public BigDecimal number() {
    return new BigDecimal(text);
  }
}
