package dev.muster.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * The facts for deciding whether a node of a tree may hang below a parent, with all nodes below it.
 * Trees of all contexts have the same rules: no node is above itself, and no way from a node to the
 * top has more than {@value #MAX_LEVELS} nodes.
 *
 * @param <N> the identity of a node
 * @param node the node to be moved
 * @param chain the parent, its parent, and so on up to the top; empty for a node at the top
 * @param height the number of levels of the moved nodes, 1 for a node without others below it
 */
public record TreeMove<N>(N node, List<N> chain, int height) {
  /** The highest number of levels of a tree. */
  public static final int MAX_LEVELS = 32;

  /** Copies the list. */
  public TreeMove {
    chain = List.copyOf(chain);
  }

  /** The decision on a move. */
  public sealed interface Decision<N> {}

  /** The move is allowed. */
  public record Allowed<N>() implements Decision<N> {}

  /**
   * The node would be above itself.
   *
   * @param path the node, its new parent, and so on up to the node again
   */
  public record Cycle<N>(List<N> path) implements Decision<N> {
    /** Copies the list. */
    public Cycle {
      path = List.copyOf(path);
    }
  }

  /**
   * The tree would have too many levels.
   *
   * @param levels their number
   */
  public record TooDeep<N>(int levels) implements Decision<N> {}

  /** Returns whether a new node may hang below this chain. */
  public static boolean hasRoomBelow(List<?> chain) {
    return chain.size() < MAX_LEVELS;
  }

  /** Decides on the move. */
  public Decision<N> decide() {
    int place = chain.indexOf(node);
    if (place >= 0) {
      List<N> path = new ArrayList<>();
      path.add(node);
      path.addAll(chain.subList(0, place + 1));
      return new Cycle<>(path);
    }
    int levels = chain.size() + height;
    return levels > MAX_LEVELS ? new TooDeep<>(levels) : new Allowed<>();
  }
}
