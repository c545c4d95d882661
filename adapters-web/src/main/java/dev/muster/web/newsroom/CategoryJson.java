package dev.muster.web.newsroom;

import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.nullable;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.Description;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.JsonType;
import dev.muster.platform.web.input.ReadOnlyMembers;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A category in JSON.
 *
 * @param id its identity
 * @param name its name
 * @param description its description, or null
 * @param parentId the category above it, or null at the top
 */
@Serdeable
record CategoryJson(long id, String name, @Nullable String description, @Nullable Long parentId) {
  private static final JsonType<Optional<CategoryId>> PARENT = nullable(int64(CategoryId::new));
  private static final JsonType<Optional<Description>> DESCRIPTION =
      nullable(string(Description::new));

  /**
   * A category to be added.
   *
   * @param profile the category
   * @param parent the category above it, if any
   */
  record Added(CategoryProfile profile, Optional<CategoryId> parent) {}

  static CategoryJson of(Category category) {
    return new CategoryJson(
        category.id().value(),
        category.profile().name().value(),
        category.profile().description().map(Description::value).orElse(null),
        category.parent().map(CategoryId::value).orElse(null));
  }

  /** Reads a category to be added. */
  static Added added(JsonBody body, RequestFlaws flaws) {
    Optional<CategoryName> name = body.required("name", string(CategoryName::new));
    Optional<Optional<Description>> description = body.optional("description", DESCRIPTION);
    Optional<Optional<CategoryId>> parent = body.optional("parentId", PARENT);
    return body.complete(
        flaws,
        () ->
            new Added(
                new CategoryProfile(name.orElseThrow(), description.orElse(Optional.empty())),
                parent.orElse(Optional.empty())));
  }

  /** Reads the parent of a category; null for none. */
  static Optional<CategoryId> parent(JsonBody body, RequestFlaws flaws) {
    Optional<Optional<CategoryId>> parent = body.required("parentId", PARENT);
    return body.complete(flaws, parent::orElseThrow);
  }

  /** Reads a merge patch: absent members stay, null ends a description, the parent is read-only. */
  static Function<Category, CategoryProfile> patch(
      CategoryId category, JsonBody body, RequestFlaws flaws) {
    body.fixed("id", int64(CategoryId::new), category);
    Optional<CategoryName> name = body.optional("name", string(CategoryName::new));
    Optional<Optional<Description>> description = body.optional("description", DESCRIPTION);
    ReadOnlyMembers<Category> kept = new ReadOnlyMembers<>();
    kept.read(body, "parentId", PARENT, Category::parent);
    return body.complete(
        flaws,
        () ->
            stored -> {
              kept.check(stored);
              return new CategoryProfile(
                  name.orElse(stored.profile().name()),
                  description.orElse(stored.profile().description()));
            });
  }
}
