package dev.muster.application.academy.contract;

import static dev.muster.application.academy.contract.AcademyFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.academy.Student;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A claim holds until the unit of work ends, so that changes at the same time follow each other.
 */
public interface StudentRaces extends AcademyFixture {
  @Test
  default void noneOfManyRevisionsIsLost() {
    Student first = added("Round 0");
    long changes = 0;
    for (int round = 1; round <= Race.ROUNDS; round++) {
      String name = "Round " + round + ", ";
      Race.OF_NO_REFUSAL.each(
          IntStream.range(0, Race.CROWD).boxed().toList(),
          i -> useCases().revise(first.id(), Precondition.NONE, it -> profile(name + i)));
      changes += Race.CROWD;
    }

    assertEquals(first.version().value() + changes, useCases().read(first.id()).version().value());
  }
}
