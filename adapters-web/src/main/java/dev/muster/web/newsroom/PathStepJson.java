package dev.muster.web.newsroom;

import dev.muster.application.newsroom.query.PathStep;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A category on a path in JSON.
 *
 * @param id its identity
 * @param name its name
 * @param level its level, 1 at the top
 */
@Serdeable
record PathStepJson(long id, String name, int level) {
  static PathStepJson of(PathStep step) {
    return new PathStepJson(step.id().value(), step.name().value(), step.level());
  }
}
