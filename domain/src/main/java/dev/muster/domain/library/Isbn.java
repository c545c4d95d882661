package dev.muster.domain.library;

import dev.muster.domain.InvalidValueException;
import java.util.regex.Pattern;

/**
 * International Standard Book Number (ISO 2108) in its form of 13 digits.
 *
 * @param value 13 digits from 978 or 979 on, or the 10 characters of the older form, which become
 *     13 digits; both with a right check digit, else {@link InvalidValueException}. Hyphens and
 *     spaces are taken out.
 */
public record Isbn(String value) {
  /** The highest number of characters, with hyphens and spaces. */
  public static final int MAX_LENGTH = 32;

  private static final Pattern SEPARATOR = Pattern.compile("[- ]");
  private static final Pattern LONG = Pattern.compile("97[89][0-9]{10}");
  private static final Pattern SHORT = Pattern.compile("[0-9]{9}[0-9Xx]");

  /** Normalises and checks the number. */
  public Isbn {
    String digits = value.length() > MAX_LENGTH ? value : SEPARATOR.matcher(value).replaceAll("");
    if (SHORT.matcher(digits).matches()) {
      if (weighed(digits, 10) % 11 != 0) {
        throw wrongCheckDigit();
      }
      // The check digit of the longer form is another one.
      String body = "978" + digits.substring(0, 9);
      digits = body + (10 - alternating(body) % 10) % 10;
    }
    if (!LONG.matcher(digits).matches()) {
      throw new InvalidValueException(
          "must be an ISBN of 13 digits that begins with 978 or 979, or of 10");
    }
    if (alternating(digits) % 10 != 0) {
      throw wrongCheckDigit();
    }
    value = digits;
  }

  /** Returns the sum of the digits, the first of them this many times and each next once less. */
  private static int weighed(String digits, int first) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      char digit = digits.charAt(i);
      sum += (first - i) * (digit >= 'X' ? 10 : digit - '0');
    }
    return sum;
  }

  /** Returns the sum of the digits, every second of them three times. */
  private static int alternating(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (i % 2 == 0 ? 1 : 3) * (digits.charAt(i) - '0');
    }
    return sum;
  }

  private static InvalidValueException wrongCheckDigit() {
    return new InvalidValueException("must be an ISBN with a right check digit");
  }
}
