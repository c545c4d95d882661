package dev.muster.application.library.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.BookId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Books that are held while they are removed, alone or with their author. */
public interface HoldRaces extends LibraryRace {
  /** How long a holder works; a removal that does not wait would end within it. */
  long WORK = TimeUnit.MILLISECONDS.toNanos(2);

  @Test
  default void aBookThatIsHeldIsNotRemoved() {
    for (int round = 1; round <= ROUNDS; round++) {
      Author author = author("Author");
      BookId book = book(round, author).book().id();
      List<Callable<Object>> commands = new ArrayList<>();
      for (int i = 0; i < Race.CROWD; i++) {
        commands.add(() -> unit(() -> held(book)));
      }
      commands.add(
          round % Race.CROWD,
          round % 2 == 0
              ? () -> useCases().books().remove(book, Precondition.NONE).isEmpty()
              : () ->
                  useCases()
                      .authors()
                      .remove(author.id(), Precondition.NONE, true)
                      .dependants()
                      .isEmpty());

      var results = Race.OF_NO_REFUSAL.run(commands);

      results.forEach(it -> assertEquals(true, it.value().orElseThrow()));
    }
  }

  /** Returns whether a book that was held is there afterwards, and one that was not is gone. */
  private boolean held(BookId book) {
    boolean held = ports().books().hold(book);
    LockSupport.parkNanos(WORK);
    return held == ports().reader().book(book).isPresent();
  }
}
