package dev.muster.application.academy.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.academy.CourseId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Courses that are held while they are removed. */
public interface HoldRaces extends RaceFixture {
  /** How long a holder works; a removal that does not wait would end within it. */
  long WORK = TimeUnit.MILLISECONDS.toNanos(2);

  @Test
  default void aCourseThatIsHeldIsNotRemoved() {
    for (int round = 0; round < ROUNDS; round++) {
      CourseId course = course().id();
      List<Callable<Object>> commands = new ArrayList<>();
      for (int i = 0; i < Race.CROWD; i++) {
        commands.add(() -> unit(() -> held(course)));
      }
      commands.add(
          round % Race.CROWD,
          () ->
              academy().courses().remove(course, Precondition.NONE, false).dependants().isEmpty());

      var results = Race.OF_NO_REFUSAL.run(commands);

      results.forEach(it -> assertEquals(true, it.value().orElseThrow()));
    }
  }

  /** Returns whether a course that was held is there afterwards, and one that was not is gone. */
  private boolean held(CourseId course) {
    boolean held = ports().courses().hold(course);
    LockSupport.parkNanos(WORK);
    return held == ports().reader().course(course).isPresent();
  }
}
