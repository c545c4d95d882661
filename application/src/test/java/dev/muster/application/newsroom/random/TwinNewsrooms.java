package dev.muster.application.newsroom.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.PreconditionFailedException;
import dev.muster.application.newsroom.NewsroomUseCases;
import dev.muster.application.newsroom.memory.InMemoryComments;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.domain.newsroom.NewsroomViolationException;
import java.time.Instant;
import java.util.Random;
import java.util.function.Function;

/** Gives two newsrooms the same commands, and compares every answer. */
public final class TwinNewsrooms {
  private static final Instant NOW = Instant.parse("2026-05-06T07:08:09.123456Z");

  private TwinNewsrooms() {}

  /**
   * Plays commands from the seed on both; both know the users 1 and 2.
   *
   * @throws AssertionError at the first answer that differs, with the seed that brings it back
   */
  public static void compare(NewsroomPorts one, NewsroomPorts other, long seed, int commands) {
    NewsroomCommands random = new NewsroomCommands(new Random(seed), NOW);
    NewsroomUseCases first = useCases(one);
    NewsroomUseCases second = useCases(other);
    for (int i = 0; i < commands; i++) {
      Function<NewsroomUseCases, Object> command = random.next();
      int step = i;
      assertEquals(
          answer(command, first),
          answer(command, second),
          () -> "command " + step + " of seed " + seed);
    }
  }

  private static NewsroomUseCases useCases(NewsroomPorts ports) {
    return NewsroomUseCases.over(ports, new InMemoryComments(), () -> NOW);
  }

  private static Object answer(
      Function<NewsroomUseCases, Object> command, NewsroomUseCases newsroom) {
    try {
      return command.apply(newsroom);
    } catch (NewsroomViolationException refused) {
      return refused.violation();
    } catch (PreconditionFailedException stale) {
      return stale.getClass();
    }
  }
}
