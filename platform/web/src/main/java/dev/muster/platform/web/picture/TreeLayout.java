package dev.muster.platform.web.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Places the nodes of a tree: its levels are columns, each leaf has a row of its own, and a parent
 * stands in the middle of its children. So no two boxes and no two lines cross.
 */
final class TreeLayout {
  private final Map<OptionalLong, List<TreeNode>> children;
  private final List<Place> places = new ArrayList<>();
  private int rows;

  /** The place of a node. {@code children} are the rows of its children. */
  record Place(TreeNode node, int column, double row, List<Double> children) {}

  private TreeLayout(List<TreeNode> nodes) {
    this.children =
        nodes.stream()
            .sorted(Comparator.comparing(TreeNode::title).thenComparingLong(TreeNode::id))
            .collect(Collectors.groupingBy(TreeNode::parent));
  }

  /** Places the nodes that hang, over others, on the root; the order of the nodes is irrelevant. */
  static TreeLayout of(List<TreeNode> nodes) {
    TreeLayout layout = new TreeLayout(nodes);
    layout
        .children
        .getOrDefault(OptionalLong.empty(), List.of())
        .forEach(it -> layout.place(it, 0));
    return layout;
  }

  private double place(TreeNode node, int column) {
    List<Double> below =
        children.getOrDefault(OptionalLong.of(node.id()), List.of()).stream()
            .map(child -> place(child, column + 1))
            .toList();
    double row = below.isEmpty() ? rows++ : (below.getFirst() + below.getLast()) / 2;
    places.add(new Place(node, column, row, below));
    return row;
  }

  /** Returns the places, children before their parents. */
  List<Place> places() {
    return places;
  }

  /** Returns how many rows there are. */
  int rows() {
    return rows;
  }

  /** Returns how many columns there are. */
  int columns() {
    return places.stream().mapToInt(place -> place.column() + 1).max().orElse(0);
  }
}
