package dev.muster.web.newsroom;

import dev.muster.application.newsroom.query.CategoryTree;
import dev.muster.platform.web.picture.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Makes the nodes of a picture of categories. */
final class CategoryTreeNodes {
  private CategoryTreeNodes() {}

  static List<TreeNode> of(CategoryTree tree) {
    List<TreeNode> nodes = new ArrayList<>();
    add(tree, OptionalLong.empty(), nodes);
    return nodes;
  }

  private static void add(CategoryTree tree, OptionalLong parent, List<TreeNode> nodes) {
    long id = tree.id().value();
    nodes.add(new TreeNode(id, parent, tree.name().value(), ""));
    tree.children().forEach(child -> add(child, OptionalLong.of(id), nodes));
  }
}
