package dev.muster.application.dependant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependantsTest {
  private final List<Long> removed = new ArrayList<>();

  @Test
  void allDependantsAreCountedByKind() {
    DependantCounts counts =
        Dependants.all(List.of(each("comments", 2), each("loans", 1), each("comments", 3)))
            .count(List.of(7L));

    assertThat(counts.byKind()).containsOnlyKeys("comments", "loans");
    assertThat(counts.byKind()).containsEntry("comments", 5L).containsEntry("loans", 1L);
    assertThat(removed).isEmpty();
  }

  @Test
  void allDependantsAreRemovedAndCounted() {
    DependantCounts counts =
        Dependants.all(List.of(each("comments", 2), each("loans", 1))).remove(List.of(7L, 8L));

    assertThat(counts).isEqualTo(DependantCounts.of("comments", 2).plus(one("loans")));
    assertThat(removed).containsExactly(7L, 8L, 7L, 8L);
  }

  @Test
  void withoutAnyDependantNothingIsCounted() {
    assertThat(Dependants.<Long>all(List.of()).remove(List.of(7L)).isEmpty()).isTrue();
  }

  @Test
  void aKindWithoutACountIsLeftOut() {
    assertThat(DependantCounts.of("comments", 0)).isEqualTo(DependantCounts.NONE);
    assertThat(one("comments").isEmpty()).isFalse();
  }

  private static DependantCounts one(String kind) {
    return DependantCounts.of(kind, 1);
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
