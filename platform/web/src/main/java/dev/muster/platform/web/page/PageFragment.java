package dev.muster.platform.web.page;

import java.util.Map;

/**
 * Adds something to the pages of a path. Each bean of this type is asked, so that a context can
 * show more of a thing than the members of its JSON.
 */
public interface PageFragment {
  /** Returns the path of the pages as the OpenAPI document writes it. */
  String path();

  /**
   * Returns what comes below the members of the thing.
   *
   * @param variables the variables of the path
   */
  Html on(Map<String, String> variables);
}
