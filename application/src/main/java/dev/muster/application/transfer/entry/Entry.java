package dev.muster.application.transfer.entry;

import dev.muster.domain.Violation;
import java.time.Instant;
import java.util.Optional;

/** An entry of an import or export. It has no version, because an import gives it a new one. */
public interface Entry {
  /** Returns its part. */
  Part part();

  /**
   * Returns the rule that it breaks whatever else is imported or stored.
   *
   * @param now the moment of the import
   */
  default Optional<Violation> violation(Instant now) {
    return Optional.empty();
  }
}
