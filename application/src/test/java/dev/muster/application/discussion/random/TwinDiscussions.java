package dev.muster.application.discussion.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.PreconditionFailedException;
import dev.muster.application.discussion.DiscussionUseCases;
import dev.muster.application.discussion.contract.DiscussionFixture;
import dev.muster.application.discussion.port.DiscussionPorts;
import dev.muster.domain.discussion.DiscussionViolationException;
import java.time.Instant;
import java.util.Random;
import java.util.function.Function;

/** Gives two discussions the same commands, and compares every answer. */
public final class TwinDiscussions {
  private static final Instant NOW = Instant.parse("2024-01-01T00:00:00.123456789Z");

  private TwinDiscussions() {}

  /**
   * Plays commands from the seed on both.
   *
   * @throws AssertionError at the first answer that differs, with the seed that brings it back
   */
  public static void compare(DiscussionPorts one, DiscussionPorts other, long seed, int commands) {
    DiscussionCommands random = new DiscussionCommands(new Random(seed));
    DiscussionUseCases first = over(one);
    DiscussionUseCases second = over(other);
    for (int i = 0; i < commands; i++) {
      Function<DiscussionUseCases, Object> command = random.next();
      int step = i;
      assertEquals(
          answer(command, first),
          answer(command, second),
          () -> "command " + step + " of seed " + seed);
    }
  }

  private static DiscussionUseCases over(DiscussionPorts ports) {
    return DiscussionUseCases.over(
        ports, DiscussionFixture.USERS, DiscussionFixture.KINDS, () -> NOW);
  }

  private static Object answer(
      Function<DiscussionUseCases, Object> command, DiscussionUseCases discussion) {
    try {
      return command.apply(discussion);
    } catch (DiscussionViolationException refused) {
      return refused.violation();
    } catch (PreconditionFailedException stale) {
      return stale.getClass();
    }
  }
}
