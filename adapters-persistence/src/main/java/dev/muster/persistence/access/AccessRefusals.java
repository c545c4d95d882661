package dev.muster.persistence.access;

import dev.muster.domain.access.AccessViolation;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.UserId;
import dev.muster.platform.jdbc.access.ViolatedConstraint;
import io.micronaut.data.exceptions.DataAccessException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Translates refusals of the database into violations of the rules that its constraints back. */
public final class AccessRefusals {
  private AccessRefusals() {}

  /**
   * Runs a write.
   *
   * @param rules the violation for each constraint that may refuse the write
   * @throws AccessViolationException with the violation for the constraint that refused it
   */
  public static <T> T translated(Map<String, AccessViolation> rules, Supplier<T> write) {
    try {
      return write.get();
    } catch (DataAccessException failure) {
      Optional<AccessViolation> broken = ViolatedConstraint.nameIn(failure).map(rules::get);
      throw broken.<RuntimeException>map(AccessViolationException::new).orElse(failure);
    }
  }

  static AccessViolationException unknown(UserId id) {
    return new AccessViolationException(new UnknownUser(id));
  }
}
