package dev.muster.application.newsroom.broken;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.newsroom.memory.InMemoryFollowers;
import dev.muster.application.newsroom.memory.InMemoryFollows;
import dev.muster.application.newsroom.port.FollowRepository.Began;
import dev.muster.application.newsroom.port.Followers;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.TagId;
import java.util.Collection;
import java.util.Map;

/** The possible faults of a repository of follows, and of what knows the users. */
final class FollowFaults {
  private FollowFaults() {}

  static BrokenNewsroom beginsAFollowAnew(BrokenNewsroom honest) {
    return honest.withFollows(
        new InMemoryFollows(honest.tables()) {
          @Override
          public Began begin(Follow follow) {
            super.begin(follow);
            honest.tables().follows().force(follow);
            return new Began(follow, true);
          }
        });
  }

  static BrokenNewsroom countsTheFollowsOfAll(BrokenNewsroom honest) {
    return honest.withFollows(
        new InMemoryFollows(honest.tables()) {
          @Override
          public long count(Collection<FollowerId> users) {
            return honest.tables().follows().all().size();
          }
        });
  }

  static BrokenNewsroom followsATagThatIsNotThere(BrokenNewsroom honest) {
    return honest.withFollows(
        new InMemoryFollows(honest.tables()) {
          @Override
          public Began begin(Follow follow) {
            if (honest.tables().tags().contains(follow.tag())) {
              return super.begin(follow);
            }
            honest.tables().follows().force(follow);
            return new Began(follow, true);
          }
        });
  }

  static BrokenNewsroom removesTheFollowsOfOneUser(BrokenNewsroom honest) {
    return honest.withFollows(
        new InMemoryFollows(honest.tables()) {
          @Override
          public long remove(Collection<FollowerId> users) {
            return super.remove(users.stream().limit(1).toList());
          }
        });
  }

  static BrokenNewsroom saysThatThereWasAFollow(BrokenNewsroom honest) {
    return honest.withFollows(
        new InMemoryFollows(honest.tables()) {
          @Override
          public boolean end(FollowerId user, TagId tag) {
            super.end(user, tag);
            return true;
          }
        });
  }

  static BrokenNewsroom knowsNobody(BrokenNewsroom honest) {
    return honest.withFollowers(new InMemoryFollowers(new InMemoryStore()));
  }

  static BrokenNewsroom knowsEverybody(BrokenNewsroom honest) {
    Followers known = honest.users();
    return honest.withFollowers(
        new Followers() {
          @Override
          public boolean hold(FollowerId user) {
            return true;
          }

          @Override
          public Map<FollowerId, String> names(Collection<FollowerId> users) {
            return known.names(users);
          }
        });
  }

  static BrokenNewsroom namesNobody(BrokenNewsroom honest) {
    Followers known = honest.users();
    return honest.withFollowers(
        new Followers() {
          @Override
          public boolean hold(FollowerId user) {
            return known.hold(user);
          }

          @Override
          public Map<FollowerId, String> names(Collection<FollowerId> users) {
            return Map.of();
          }
        });
  }
}
