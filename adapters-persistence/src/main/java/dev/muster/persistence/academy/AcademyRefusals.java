package dev.muster.persistence.academy;

import dev.muster.domain.academy.AcademyViolation;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.platform.jdbc.access.ViolatedConstraint;
import io.micronaut.data.exceptions.DataAccessException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Translates refusals of the database into violations of the rules that its constraints back. */
final class AcademyRefusals {
  private AcademyRefusals() {}

  /**
   * Runs a write.
   *
   * @param rules the violation for each constraint that may refuse the write
   * @throws AcademyViolationException with the violation for the constraint that refused it
   */
  static <T> T translated(Map<String, AcademyViolation> rules, Supplier<T> write) {
    try {
      return write.get();
    } catch (DataAccessException failure) {
      Optional<AcademyViolation> broken = ViolatedConstraint.nameIn(failure).map(rules::get);
      throw broken.<RuntimeException>map(AcademyViolationException::new).orElse(failure);
    }
  }
}
