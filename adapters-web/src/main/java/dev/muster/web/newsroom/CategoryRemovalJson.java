package dev.muster.web.newsroom;

import dev.muster.domain.newsroom.CategoryRemoval.Effect;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.platform.web.input.Flag;
import dev.muster.platform.web.problem.InvalidInput;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;

/**
 * The removal of a category in JSON.
 *
 * @param removedCategories how many categories below it went
 * @param removedClassifications out of how many categories articles were taken
 * @param movedCategories how many categories have another parent
 */
@Serdeable
record CategoryRemovalJson(
    long removedCategories, long removedClassifications, long movedCategories) {
  /** Answers a removal; it has a body where it was said what becomes of the contents. */
  static HttpResponse<CategoryRemovalJson> answer(Mode mode, Effect effect) {
    return mode == Mode.ALONE
        ? HttpResponse.noContent()
        : HttpResponse.ok(
            new CategoryRemovalJson(
                effect.removedCategories(),
                effect.removedClassifications(),
                effect.movedCategories()));
  }

  /** Reads what becomes of the children and the articles. */
  static Mode mode(Optional<Flag> cascade, Optional<Flag> reparent) {
    boolean all = cascade.map(Flag::value).orElse(false);
    boolean up = reparent.map(Flag::value).orElse(false);
    if (all && up) {
      throw InvalidInput.parameter("reparent", "must not be true together with cascade").refusal();
    }
    return all ? Mode.CASCADE : up ? Mode.REPARENT : Mode.ALONE;
  }
}
