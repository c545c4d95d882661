package dev.muster.domain.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.Email;
import dev.muster.domain.EmailFragment;
import dev.muster.domain.InvalidValueException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Values check themselves. */
class AcademyValuesTest {
  @Test
  void anIdentityIsPositive() {
    for (LongFunction<EnrolmentSide> id :
        List.<LongFunction<EnrolmentSide>>of(StudentId::new, CourseId::new)) {
      assertEquals(1, id.apply(1).value());
      assertThrows(InvalidValueException.class, () -> id.apply(0));
    }
  }

  @Test
  void aNameAndACodeAreTextsOfLimitedLength() {
    for (UnaryOperator<String> text :
        List.<UnaryOperator<String>>of(
            it -> new Name(it).value(), it -> new CourseCode(it).value())) {
      String longest = "x".repeat(100);

      assertEquals(longest, text.apply(longest));
      assertThrows(InvalidValueException.class, () -> text.apply(longest + "x"));
      assertThrows(InvalidValueException.class, () -> text.apply(""));
    }
  }

  @Test
  void aPartOfAnAddressMayBeAWholeOneAndIsFoldedAsAddressesAre() {
    String longest = "x".repeat(Email.MAX_LENGTH);

    assertEquals(longest, new EmailFragment(longest).value());
    assertEquals("zoë@", new EmailFragment("ZOË@").folded());
    assertThrows(InvalidValueException.class, () -> new EmailFragment(longest + "x"));
    assertThrows(InvalidValueException.class, () -> new EmailFragment("\u200D"));
  }

  @Test
  void theCaseOfANameAndOfACodeIsFolded() {
    assertEquals("zoë", new Name("ZOË").folded());
    assertEquals("cs101", new CourseCode("CS101").folded());
  }

  @Test
  void aCapacityIsFromOneToAMillion() {
    IntFunction<Capacity> capacity = Capacity::new;

    assertEquals(1, capacity.apply(1).seats());
    assertEquals(1_000_000, capacity.apply(1_000_000).seats());
    assertEquals(
        "must be a whole number from 1 to 1000000",
        assertThrows(InvalidValueException.class, () -> capacity.apply(0)).reason());
    assertThrows(InvalidValueException.class, () -> capacity.apply(1_000_001));
  }
}
