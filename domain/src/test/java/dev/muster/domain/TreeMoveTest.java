package dev.muster.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.TreeMove.Allowed;
import dev.muster.domain.TreeMove.Cycle;
import dev.muster.domain.TreeMove.Decision;
import dev.muster.domain.TreeMove.TooDeep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Trees of all contexts have no cycles, and at most 32 levels. */
class TreeMoveTest {
  @Test
  void aNodeMovesBelowAnotherOrToTheTop() {
    assertEquals(new Allowed<>(), new TreeMove<>("a", List.of("b", "c"), 1).decide());
    assertEquals(new Allowed<>(), new TreeMove<>("a", List.of(), 32).decide());
  }

  @Test
  void aNodeIsNotAboveItself() {
    assertEquals(
        new Cycle<>(List.of("a", "a")), new TreeMove<>("a", List.of("a", "b"), 1).decide());
    assertEquals(
        new Cycle<>(List.of("a", "c", "b", "a")),
        new TreeMove<>("a", List.of("c", "b", "a", "top"), 3).decide());
  }

  @Test
  void aTreeHasAtMost32Levels() {
    assertEquals(new Allowed<>(), new TreeMove<>("a", chain(31), 1).decide());
    assertEquals(new Allowed<>(), new TreeMove<>("a", chain(16), 16).decide());
    assertEquals(new TooDeep<>(33), new TreeMove<>("a", chain(32), 1).decide());
    assertEquals(new TooDeep<>(40), new TreeMove<>("a", chain(20), 20).decide());
    assertTrue(TreeMove.hasRoomBelow(chain(31)));
    assertFalse(TreeMove.hasRoomBelow(chain(32)));
  }

  @Test
  void theListsAreCopies() {
    List<String> chain = new ArrayList<>(List.of("a", "b"));
    TreeMove<String> move = new TreeMove<>("a", chain, 1);
    chain.clear();
    assertEquals(new Cycle<>(List.of("a", "a")), move.decide());
    List<String> path = new ArrayList<>(List.of("a", "a"));
    Cycle<String> cycle = new Cycle<>(path);
    path.clear();
    assertEquals(List.of("a", "a"), cycle.path());
  }

  private static List<String> chain(int length) {
    return Collections.nCopies(length, "above");
  }

  /** Against a plain model: an array of parents, walked from each node. */
  @Test
  void afterAnyMovesATreeIsATree() {
    Random random = new Random(7);
    int[] parents = new int[60];
    Arrays.fill(parents, -1);
    for (int i = 0; i < 5_000; i++) {
      int node = random.nextInt(parents.length);
      int parent = Math.max(-1, node - 4 + random.nextInt(8));
      if (parent >= parents.length) {
        continue;
      }
      List<Integer> chain = up(parents, parent);
      Decision<Integer> decision = new TreeMove<>(node, chain, height(parents, node)).decide();
      int before = parents[node];
      parents[node] = parent;
      boolean sound = longest(parents).filter(it -> it <= TreeMove.MAX_LEVELS).isPresent();
      assertEquals(sound, decision instanceof Allowed);
      if (!sound) {
        parents[node] = before;
      }
    }
  }

  private static List<Integer> up(int[] parents, int from) {
    List<Integer> chain = new ArrayList<>();
    for (int next = from; next >= 0; next = parents[next]) {
      chain.add(next);
    }
    return chain;
  }

  private static int height(int[] parents, int node) {
    int height = 1;
    for (int other = 0; other < parents.length; other++) {
      height = Math.max(height, up(parents, other).indexOf(node) + 1);
    }
    return height;
  }

  /** Returns the number of levels, or empty where a way up does not end. */
  private static Optional<Integer> longest(int[] parents) {
    int longest = 0;
    for (int node = 0; node < parents.length; node++) {
      int levels = 0;
      for (int next = node; next >= 0; next = parents[next]) {
        if (++levels > parents.length) {
          return Optional.empty();
        }
      }
      longest = Math.max(longest, levels);
    }
    return Optional.of(longest);
  }
}
