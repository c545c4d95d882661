package dev.muster.web.newsroom;

import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.application.newsroom.query.TagEntry;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.Function;

/**
 * A tag in JSON.
 *
 * @param id its identity
 * @param name its name
 */
@Serdeable
record TagJson(long id, String name) {
  /**
   * A tag in a list.
   *
   * @param id its identity
   * @param name its name
   * @param followerCount how many users follow it
   */
  @Serdeable
  record Item(long id, String name, long followerCount) {
    static Item of(TagEntry entry) {
      return new Item(entry.tag().id().value(), entry.tag().name().value(), entry.followers());
    }
  }

  static TagJson of(Tag tag) {
    return new TagJson(tag.id().value(), tag.name().value());
  }

  /** Reads a tag to be added. */
  static TagName added(JsonBody body, RequestFlaws flaws) {
    Optional<TagName> name = body.required("name", string(TagName::new));
    return body.complete(flaws, name::orElseThrow);
  }

  /** Reads a merge patch: an absent name stays. */
  static Function<Tag, TagName> patch(TagId tag, JsonBody body, RequestFlaws flaws) {
    body.fixed("id", int64(TagId::new), tag);
    Optional<TagName> name = body.optional("name", string(TagName::new));
    return body.complete(flaws, () -> stored -> name.orElse(stored.name()));
  }
}
