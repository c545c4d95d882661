package dev.muster.application.newsroom;

import dev.muster.application.Precondition;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import java.util.Optional;
import java.util.function.Function;

/** Runs the use cases of tags. */
final class TagService implements Tags {
  private final NewsroomPorts ports;

  TagService(NewsroomPorts ports) {
    this.ports = ports;
  }

  @Override
  public Tag add(TagName name) {
    return ports.unitOfWork().execute(() -> ports.tags().add(name));
  }

  @Override
  public Tag rename(TagId tag, Precondition precondition, Function<Tag, TagName> revision) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              Tag current = claimed(tag, precondition);
              Tag renamed = current.renamed(revision.apply(current));
              if (!renamed.equals(current)) {
                ports.tags().update(renamed);
              }
              return renamed;
            });
  }

  @Override
  public DependantCounts remove(TagId tag, Precondition precondition) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              claimed(tag, precondition);
              return DependantCounts.of(FollowService.FOLLOWS, ports.tags().remove(tag));
            });
  }

  private Tag claimed(TagId tag, Precondition precondition) {
    Tag current =
        ports
            .tags()
            .claim(tag)
            .orElseThrow(() -> new NewsroomViolationException(new UnknownTag(tag)));
    precondition.check(Optional.of(current.version()));
    return current;
  }
}
