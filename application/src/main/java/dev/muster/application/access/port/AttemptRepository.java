package dev.muster.application.access.port;

import dev.muster.domain.access.session.AttemptKey;
import dev.muster.domain.access.session.Attempts;
import java.time.Instant;
import java.util.List;

/** Driven port: counts failed attempts to sign in, for all nodes of the service together. */
public interface AttemptRepository {
  /** The highest number of forgotten counts that one storing removes. */
  int FORGOTTEN_AT_ONCE = 10;

  /**
   * Finds the counts of some keys, 0 for one without a count, and claims them: another claim of one
   * of them waits until the unit of work ends. Claims of the same keys in another order do not
   * block one another for ever.
   *
   * @param now the time of a count that is 0
   * @return one for each key, in the order of the keys
   */
  List<Attempts> claim(List<AttemptKey> keys, Instant now);

  /**
   * Replaces counts that were claimed, and removes some of those that are forgotten.
   *
   * @param forgotten the latest time of a count that is forgotten
   */
  void store(List<Attempts> claimed, Instant forgotten);
}
