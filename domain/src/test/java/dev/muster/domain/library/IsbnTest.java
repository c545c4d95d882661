package dev.muster.domain.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTest {
  @ParameterizedTest
  @CsvSource({
    "9780141439518, 9780141439518",
    "978-0-14-143951-8, 9780141439518",
    "0141439513, 9780141439518",
    "0-14-143951-3, 9780141439518",
    "0 14 143951 3, 9780141439518",
    "080442957X, 9780804429573",
    "080442957x, 9780804429573",
    "0-306-40615-2, 9780306406157",
    "979-10-90636-07-1, 9791090636071",
    "0000000000, 9780000000002",
    "9780140430080, 9780140430080"
  })
  void bothFormsBecome13DigitsWithoutHyphensAndSpaces(String written, String isbn) {
    assertEquals(isbn, new Isbn(written).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9780141439519", "9780141439581", "0141439514", "0141439531", "0804429570"})
  void aWrongCheckDigitIsRefused(String written) {
    assertEquals("must be an ISBN with a right check digit", reason(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "978014143951",
        "97801414395188",
        "4006381333931",
        "97801X1439518",
        "X141439513",
        "978_0141439518",
        "978–0141439518",
        "\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661",
        "978014143951X"
      })
  void anythingElseIsRefused(String written) {
    assertEquals(
        "must be an ISBN of 13 digits that begins with 978 or 979, or of 10", reason(written));
  }

  @Test
  void hyphensAndSpacesAreNotWithoutEnd() {
    assertEquals("9780141439518", new Isbn("9780141439518" + "-".repeat(19)).value());
    assertThrows(InvalidValueException.class, () -> new Isbn("9780141439518" + "-".repeat(20)));
  }

  private static String reason(String written) {
    return assertThrows(InvalidValueException.class, () -> new Isbn(written)).reason();
  }
}
