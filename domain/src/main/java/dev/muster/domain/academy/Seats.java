package dev.muster.domain.academy;

import java.util.Optional;

/**
 * The seats of a course.
 *
 * @param capacity how many there are; empty for no limit
 * @param enrolled how many are taken
 */
public record Seats(Optional<Capacity> capacity, long enrolled) {
  /** Returns whether one more student can be enrolled. */
  public boolean hasFree() {
    return capacity.filter(it -> it.seats() <= enrolled).isEmpty();
  }

  /** Returns the seats after one more student was enrolled. */
  Seats withOneMore() {
    return new Seats(capacity, enrolled + 1);
  }
}
