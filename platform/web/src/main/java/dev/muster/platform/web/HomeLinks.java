package dev.muster.platform.web;

import java.util.List;

/**
 * Introduces a bounded context on the front page. Each context has a bean of this type; the beans'
 * order is the order on the page.
 */
public interface HomeLinks {
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
