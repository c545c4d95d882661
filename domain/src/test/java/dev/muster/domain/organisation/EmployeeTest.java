package dev.muster.domain.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values of employees check themselves, and a change makes the next version. */
class EmployeeTest {
  private static final Employee FIRST =
      new Employee(new EmployeeId(1), Version.FIRST, profile("First"), Optional.empty());

  @Test
  void anotherProfileOrManagerMakesTheNextVersion() {
    Optional<EmployeeId> manager = Optional.of(new EmployeeId(2));
    assertEquals(
        new Employee(new EmployeeId(1), Version.FIRST.next(), profile("Second"), Optional.empty()),
        FIRST.revised(profile("Second")));
    assertEquals(
        new Employee(new EmployeeId(1), Version.FIRST.next(), profile("First"), manager),
        FIRST.reportingTo(manager));
    assertEquals(manager, FIRST.reportingTo(manager).revised(profile("Second")).manager());
  }

  @Test
  void theSameProfileOrManagerChangesNothing() {
    assertSame(FIRST, FIRST.revised(profile("First")));
    assertSame(FIRST, FIRST.reportingTo(Optional.empty()));
  }

  @Test
  void reportsGoToTheOneThatIsNamedOrToNobodyInParticular() {
    EmployeeId other = new EmployeeId(2);

    assertEquals(Optional.of(other), new ReportsTo.Other(other).named());
    assertEquals(Optional.empty(), new ReportsTo.Superior().named());
  }

  @Test
  void anIdentityIsPositive() {
    assertEquals(1, new EmployeeId(1).value());
    assertThrows(InvalidValueException.class, () -> new EmployeeId(0));
  }

  @Test
  void aNameAndAPositionHave1To100CharactersAndAreFoldedForSearch() {
    String longest = "x".repeat(100);
    assertEquals(longest, new EmployeeName(longest).value());
    assertEquals(longest, new Position(longest).value());
    for (String wrong : List.of("", " x", "x".repeat(101))) {
      assertThrows(InvalidValueException.class, () -> new EmployeeName(wrong));
      assertThrows(InvalidValueException.class, () -> new Position(wrong));
    }
    assertEquals("zoë", new EmployeeName("ZOË").folded());
    assertEquals("chief", new Position("CHIEF").folded());
  }

  @Test
  void anAmountIsExactAndHasOneForm() {
    assertEquals("5200.50", new Amount("5200.5").text());
    assertEquals("7.00", new Amount("007").text());
    assertEquals("0.00", new Amount("0").text());
    assertEquals("999999999999.99", new Amount("999999999999.99").text());
    assertEquals(new Amount("1"), new Amount("1.00"));
    assertEquals(new BigDecimal("5200.50"), new Amount("5200.5").number());
  }

  @Test
  void anAmountIsNeitherNegativeNorFinerThanAHundredthNorTooHigh() {
    for (String wrong :
        List.of("", "-1", "+1", "1.", ".5", "1.005", "1e3", "1,5", "1000000000000", " 1", "٣")) {
      assertEquals(
          "must be a decimal number from 0 with at most 12 digits and two decimal places, such as"
              + " 5200.50",
          assertThrows(InvalidValueException.class, () -> new Amount(wrong)).reason());
    }
  }

  @Test
  void aCurrencyIsOneOfIso4217() {
    assertEquals("EUR", new CurrencyCode("EUR").value());
    for (String wrong : List.of("", "eur", "EURO", "ZZZ", "€")) {
      assertEquals(
          "must be a currency of ISO 4217, such as EUR",
          assertThrows(InvalidValueException.class, () -> new CurrencyCode(wrong)).reason());
    }
  }

  private static EmployeeProfile profile(String name) {
    return new EmployeeProfile(
        new EmployeeName(name),
        new Position("Engineer"),
        new Salary(new Amount("5200.50"), new CurrencyCode("EUR")));
  }
}
