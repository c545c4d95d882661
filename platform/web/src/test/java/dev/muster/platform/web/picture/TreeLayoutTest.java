package dev.muster.platform.web.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TreeLayoutTest {
  @Test
  void aLeafHasARowAndAParentStandsInTheMiddleOfItsChildren() {
    TreeLayout layout =
        TreeLayout.of(
            List.of(
                node(4, 2, "d"),
                node(1, 0, "a"),
                node(2, 1, "b"),
                node(3, 1, "c"),
                node(5, 2, "e"),
                node(6, 2, "f")));

    Map<Long, TreeLayout.Place> places = places(layout);
    assertEquals(List.of(0.0, 1.0, 2.0), rows(places, 4, 5, 6));
    assertEquals(List.of(1.0, 3.0, 2.0), rows(places, 2, 3, 1));
    assertEquals(List.of(1.0, 3.0), places.get(1L).children());
    assertEquals(List.of(), places.get(3L).children());
    assertEquals(
        List.of(0, 1, 2), List.of(column(places, 1), column(places, 3), column(places, 5)));
    assertEquals(4, layout.rows());
    assertEquals(3, layout.columns());
  }

  @Test
  void siblingsStandInTheOrderOfTheirTitlesAndThenOfTheirIdentities() {
    TreeLayout layout =
        TreeLayout.of(
            List.of(
                node(1, 0, "a"),
                node(9, 1, "c"),
                node(8, 1, "c"),
                node(7, 1, "d"),
                node(6, 1, "b")));

    assertEquals(
        List.of(6L, 8L, 9L, 7L, 1L),
        layout.places().stream().map(place -> place.node().id()).toList());
  }

  @Test
  void whatDoesNotHangOnARootHasNoPlace() {
    TreeLayout layout = TreeLayout.of(List.of(node(1, 0, "a"), node(3, 2, "b"), node(2, 3, "c")));

    assertEquals(List.of(1L), List.copyOf(places(layout).keySet()));
    assertEquals(1, layout.rows());
    assertEquals(0, TreeLayout.of(List.of()).columns());
  }

  private static TreeNode node(long id, long parent, String title) {
    return new TreeNode(
        id, parent == 0 ? OptionalLong.empty() : OptionalLong.of(parent), title, "");
  }

  private static Map<Long, TreeLayout.Place> places(TreeLayout layout) {
    return layout.places().stream()
        .collect(Collectors.toMap(place -> place.node().id(), Function.identity()));
  }

  private static List<Double> rows(Map<Long, TreeLayout.Place> places, long... ids) {
    return LongStream.of(ids).mapToObj(id -> places.get(id).row()).toList();
  }

  private static int column(Map<Long, TreeLayout.Place> places, long id) {
    return places.get(id).column();
  }
}
