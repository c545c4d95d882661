package dev.muster.application.discussion;

import dev.muster.application.discussion.port.TargetKind;
import dev.muster.domain.discussion.Target;
import dev.muster.domain.discussion.TargetType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the things that may be commented on, whatever their kind. */
final class Targets {
  private final Map<TargetType, TargetKind> kinds;

  /**
   * Combines kinds.
   *
   * @throws IllegalStateException if two have the same word
   */
  Targets(List<TargetKind> kinds) {
    this.kinds = kinds.stream().collect(Collectors.toMap(TargetKind::type, Function.identity()));
  }

  /**
   * Keeps a thing from being removed until the unit of work ends, and returns whether the thing
   * exists.
   */
  boolean hold(Target target) {
    return Optional.ofNullable(kinds.get(target.type()))
        .filter(kind -> kind.things().hold(target.id()))
        .isPresent();
  }
}
