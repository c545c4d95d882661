package dev.muster.application.roster.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.InvalidValueException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemberFilterTest {
  private static final Instant MOMENT = Instant.parse("2026-03-04T05:06:07Z");

  @Test
  void aRangeMayBeOneMomentButNotInverted() {
    assertEquals(Optional.of(new JoinedBound(MOMENT)), range(MOMENT, MOMENT).joinedTo());
    assertThrows(InvalidValueException.class, () -> range(MOMENT, MOMENT.minusNanos(1000)));
  }

  private static MemberFilter range(Instant from, Instant to) {
    return new MemberFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.of(new JoinedBound(from)),
        Optional.of(new JoinedBound(to)));
  }
}
