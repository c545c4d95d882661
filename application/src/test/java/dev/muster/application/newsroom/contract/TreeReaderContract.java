package dev.muster.application.newsroom.contract;

import static dev.muster.application.newsroom.contract.NewsroomFixture.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.newsroom.query.PathStep;
import dev.muster.application.newsroom.query.TreeDepth;
import dev.muster.application.newsroom.query.TreeNode;
import dev.muster.domain.newsroom.Category;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the read port: up and down the trees of categories. */
public interface TreeReaderContract extends NewsroomFixture {
  @Test
  default void aPathGoesFromTheTopDownToACategory() {
    Category top = category("Top");
    Category middle = category("Middle", top);
    category("Beside", top);
    Category low = category("Low", middle);

    assertEquals(
        Optional.of(List.of(step(top, 1), step(middle, 2), step(low, 3))),
        ports().reader().path(low.id()));
    assertEquals(Optional.of(List.of(step(top, 1))), ports().reader().path(top.id()));
    assertEquals(Optional.empty(), ports().reader().path(NO_CATEGORY));
  }

  private static PathStep step(Category category, int level) {
    return new PathStep(category.id(), category.profile().name(), level);
  }

  @Test
  default void aTreeIsReadLevelByLevelDownToADepth() {
    Category other = category("Other");
    Category early = category("Early", other);
    Category top = category("Top");
    Category one = category("One", top);
    Category two = category("Two", top);
    Category low = category("Low", two);
    category("Lower", low);
    // Its id is less than that of its parent.
    Category moved = early.below(Optional.of(one.id()));
    unit(
        () -> {
          ports().categories().update(moved);
          return moved;
        });

    assertEquals(
        Optional.of(List.of(node(top), node(one), node(two), node(moved), node(low))),
        ports().reader().tree(top.id(), new TreeDepth(2), 100));
    assertEquals(
        Optional.of(List.of(node(top), node(one), node(two))),
        ports().reader().tree(top.id(), new TreeDepth(1), 100));
    assertEquals(
        Optional.of(List.of(node(top), node(one), node(two), node(moved))),
        ports().reader().tree(top.id(), TreeDepth.ALL, 4));
    assertEquals(
        Optional.of(List.of(node(one), node(moved))),
        ports().reader().tree(one.id(), TreeDepth.ALL, 100));
    assertEquals(Optional.empty(), ports().reader().tree(NO_CATEGORY, TreeDepth.ALL, 100));
  }

  private static TreeNode node(Category category) {
    return new TreeNode(category.id(), category.profile().name(), category.parent());
  }

  @Test
  default void aLineOfTheHighestNumberOfLevelsIsReadFromBothEnds() {
    List<Category> line = line("Line", TreeDepth.MAX);

    assertEquals(
        ids(line),
        ports().reader().path(line.getLast().id()).orElseThrow().stream()
            .map(PathStep::id)
            .toList());
    assertEquals(
        ids(line),
        ports().reader().tree(line.getFirst().id(), TreeDepth.ALL, 100).orElseThrow().stream()
            .map(TreeNode::id)
            .toList());
  }
}
