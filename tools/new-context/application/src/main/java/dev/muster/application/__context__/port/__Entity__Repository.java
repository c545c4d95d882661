package dev.muster.application.__context__.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.__context__.__Context__Violation.Unknown__Entity__;
import dev.muster.domain.__context__.__Context__ViolationException;
import dev.muster.domain.__context__.__Entity__;
import dev.muster.domain.__context__.__Entity__Id;
import dev.muster.domain.__context__.__Entity__Profile;
import java.util.Optional;

/**
 * Driven port: loads __plural__ to be changed, and stores them.
 *
 * <p>What is claimed stays unchanged until the unit of work ends: another claim of it waits.
 */
public interface __Entity__Repository {
  /** Stores a new one in its first version, under an identity that was never used before. */
  __Entity__ add(__Entity__Profile profile);

  /** Loads one and claims it; returns empty if it does not exist. */
  Optional<__Entity__> claim(__Entity__Id id);

  /**
   * Replaces the previous version.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws __Context__ViolationException with {@link Unknown__Entity__}
   */
  void update(__Entity__ changed);

  /**
   * Removes one.
   *
   * @throws __Context__ViolationException with {@link Unknown__Entity__}
   */
  void remove(__Entity__Id id);
}
