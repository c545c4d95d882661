package dev.muster.application.academy.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.academy.Student;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the read port for students. */
public interface StudentReaderContract extends AcademyFixture {
  @Test
  default void whatIsNotThereIsNotFound() {
    added("Somebody");

    assertEquals(Optional.empty(), ports().reader().find(NOBODY));
  }

  @Test
  default void pagesAreInTheOrderOfTheIdsAfterAKeyUpToALimit() {
    assertEquals(List.of(), ports().reader().list(Optional.empty(), 10));
    List<Student> all = List.of(added("C"), added("A"), added("B"));

    assertEquals(all, ports().reader().list(Optional.empty(), 10));
    assertEquals(all.subList(0, 2), ports().reader().list(Optional.empty(), 2));
    assertEquals(all.subList(1, 3), ports().reader().list(Optional.of(all.getFirst().id()), 10));
    assertEquals(List.of(), ports().reader().list(Optional.of(all.getLast().id()), 10));
  }
}
