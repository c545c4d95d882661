package dev.muster.bootstrap.between;

import dev.muster.application.access.Users;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.newsroom.Follows;
import dev.muster.application.newsroom.port.Followers;
import dev.muster.domain.access.UserId;
import dev.muster.domain.newsroom.FollowerId;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets users follow tags, and takes their follows away with them. */
@Factory
final class UserFollows {
  @Singleton
  Followers followers(Users users) {
    return new Followers() {
      @Override
      public boolean hold(FollowerId user) {
        return users.hold(new UserId(user.value()));
      }

      @Override
      public Map<FollowerId, String> names(Collection<FollowerId> asked) {
        Set<UserId> ids =
            asked.stream().map(it -> new UserId(it.value())).collect(Collectors.toSet());
        return users.usernames(ids).entrySet().stream()
            .collect(
                Collectors.toMap(
                    it -> new FollowerId(it.getKey().value()), it -> it.getValue().value()));
      }
    };
  }

  /**
   * Returns the port of users to their follows.
   *
   * @param follows made when it is first needed, as it needs the port to the users itself
   */
  @Singleton
  Dependants<UserId> dependants(BeanProvider<Follows> follows) {
    return new Dependants<>() {
      @Override
      public DependantCounts count(Collection<UserId> users) {
        return follows.get().count(followers(users));
      }

      @Override
      public DependantCounts remove(Collection<UserId> users) {
        return follows.get().remove(followers(users));
      }

      private List<FollowerId> followers(Collection<UserId> users) {
        return users.stream().map(it -> new FollowerId(it.value())).toList();
      }
    };
  }
}
