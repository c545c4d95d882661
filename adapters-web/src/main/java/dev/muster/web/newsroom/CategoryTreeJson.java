package dev.muster.web.newsroom;

import dev.muster.application.newsroom.query.CategoryTree;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A category with its children in JSON.
 *
 * @param id its identity
 * @param name its name
 * @param children its children, each with its own
 */
@Serdeable
record CategoryTreeJson(long id, String name, List<CategoryTreeJson> children) {
  static CategoryTreeJson of(CategoryTree tree) {
    return new CategoryTreeJson(
        tree.id().value(),
        tree.name().value(),
        tree.children().stream().map(CategoryTreeJson::of).toList());
  }
}
