package dev.muster.application.newsroom.query;

import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Read model: a category with its children, each with its own.
 *
 * @param id its identity
 * @param name its name
 * @param children its children by id; none below the depth that was asked for
 */
public record CategoryTree(CategoryId id, CategoryName name, List<CategoryTree> children) {
  /** The highest number of categories that are read at once. */
  public static final int MAX_NODES = 10_000;

  /** Copies the list. */
  public CategoryTree {
    children = List.copyOf(children);
  }

  /**
   * Makes a tree of its nodes.
   *
   * @param nodes the top first, and each after its parent
   */
  public static CategoryTree of(List<TreeNode> nodes) {
    Map<CategoryId, List<CategoryTree>> children = new HashMap<>();
    // From the lowest level up, so that each has its children when its parent takes it.
    for (TreeNode node : nodes.subList(1, nodes.size()).reversed()) {
      children
          .computeIfAbsent(node.parent().orElseThrow(), parent -> new ArrayList<>())
          .add(node(node, children));
    }
    return node(nodes.getFirst(), children);
  }

  private static CategoryTree node(TreeNode node, Map<CategoryId, List<CategoryTree>> children) {
    List<CategoryTree> own = children.getOrDefault(node.id(), List.of());
    return new CategoryTree(node.id(), node.name(), own.reversed());
  }
}
