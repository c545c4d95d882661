package dev.muster.platform.web;

import io.micronaut.core.order.Ordered;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Introduces a bounded context on the front page. Each context has a bean of this type. Contexts of
 * a lower order come first, and contexts of one order come by their titles.
 */
public interface HomeLinks extends Ordered {
  /** Returns contexts in the order of the front page. */
  static List<HomeLinks> inOrder(Collection<HomeLinks> contexts) {
    return contexts.stream()
        .sorted(Comparator.comparingInt(HomeLinks::getOrder).thenComparing(HomeLinks::title))
        .toList();
  }

  /** Returns the name of the context, as its heading on the front page. */
  String title();

  /** Returns one sentence or two about the content of the context. */
  String introduction();

  /** Returns the links of the context; the first is the best one to begin with. */
  List<Link> links();

  /**
   * A link on the front page.
   *
   * @param name the link's name for programs
   * @param label the link's name for people
   * @param path the path of the target
   */
  record Link(String name, String label, String path) {}
}
