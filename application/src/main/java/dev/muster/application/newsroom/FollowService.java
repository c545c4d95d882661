package dev.muster.application.newsroom;

import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.newsroom.port.FollowRepository;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownFollow;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownUser;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.TagId;
import java.time.InstantSource;
import java.util.Collection;

/** Runs the use cases of follows. */
final class FollowService implements Follows {
  /** The kind of the dependants of users and tags. */
  static final String FOLLOWS = "follows";

  private final NewsroomPorts ports;
  private final InstantSource clock;

  FollowService(NewsroomPorts ports, InstantSource clock) {
    this.ports = ports;
    this.clock = clock;
  }

  @Override
  public Followed follow(FollowerId user, TagId tag) {
    Follow wanted = new Follow(user, tag, clock.instant());
    return ports
        .unitOfWork()
        .execute(
            () -> {
              if (!ports.followers().hold(user)) {
                throw unknown(user);
              }
              FollowRepository.Began began = ports.follows().begin(wanted);
              return new Followed(began.follow(), began.added());
            });
  }

  @Override
  public void unfollow(FollowerId user, TagId tag) {
    ports
        .unitOfWork()
        .execute(
            () -> {
              if (!ports.follows().end(user, tag)) {
                throw missing(user, tag);
              }
              return tag;
            });
  }

  /** Returns why there is no follow. */
  private NewsroomViolationException missing(FollowerId user, TagId tag) {
    if (!ports.followers().hold(user)) {
      return unknown(user);
    }
    return new NewsroomViolationException(
        ports.reader().tag(tag).isEmpty() ? new UnknownTag(tag) : new UnknownFollow(user, tag));
  }

  @Override
  public DependantCounts count(Collection<FollowerId> users) {
    return DependantCounts.of(
        FOLLOWS, ports.unitOfWork().execute(() -> ports.follows().count(users)));
  }

  @Override
  public DependantCounts remove(Collection<FollowerId> users) {
    return DependantCounts.of(
        FOLLOWS, ports.unitOfWork().execute(() -> ports.follows().remove(users)));
  }

  static NewsroomViolationException unknown(FollowerId user) {
    return new NewsroomViolationException(new UnknownUser(user));
  }
}
