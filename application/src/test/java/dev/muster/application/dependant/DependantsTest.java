package dev.muster.application.dependant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DependantsTest {
  private final List<Long> removed = new ArrayList<>();

  @Test
  void allDependantsAreCountedByKind() {
    DependantCounts counts =
        Dependants.all(List.of(each("comments", 2), each("loans", 1), each("comments", 3)))
            .count(List.of(7L));

    assertEquals(Map.of("comments", 5L, "loans", 1L), counts.byKind());
    assertEquals(List.of(), removed);
  }

  @Test
  void allDependantsAreRemovedAndCounted() {
    DependantCounts counts =
        Dependants.all(List.of(each("comments", 2), each("loans", 1))).remove(List.of(7L, 8L));

    assertEquals(Map.of("comments", 2L, "loans", 1L), counts.byKind());
    assertEquals(List.of(7L, 8L, 7L, 8L), removed);
  }

  @Test
  void withoutAnyDependantNothingIsCounted() {
    assertTrue(Dependants.<Long>all(List.of()).remove(List.of(7L)).isEmpty());
  }

  @Test
  void aKindWithoutACountIsLeftOut() {
    assertEquals(DependantCounts.NONE, DependantCounts.of("comments", 0));
    assertFalse(DependantCounts.of("comments", 1).isEmpty());
  }

  private Dependants<Long> each(String kind, long count) {
    return new Dependants<>() {
      @Override
      public DependantCounts count(Collection<Long> things) {
        return DependantCounts.of(kind, count);
      }

      @Override
      public DependantCounts remove(Collection<Long> things) {
        removed.addAll(things);
        return DependantCounts.of(kind, count);
      }
    };
  }
}
