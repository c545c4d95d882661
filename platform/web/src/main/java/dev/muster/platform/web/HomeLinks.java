package dev.muster.platform.web;

import java.util.List;

/**
 * What a bounded context says about itself on the front page. Each context has a bean of this; the
 * order of the beans is the order on the page.
 */
public interface HomeLinks {
  /** Returns the words by which the front page names the context, as its heading. */
  String title();

  /** Returns one sentence or two on what the context keeps. */
  String introduction();

  /** Returns the places of the context, the first of them the one to begin with. */
  List<Link> links();

  /**
   * A place of the service.
   *
   * @param name what programs know the place by
   * @param label what people know the place by
   * @param path where it is
   */
  record Link(String name, String label, String path) {}
}
