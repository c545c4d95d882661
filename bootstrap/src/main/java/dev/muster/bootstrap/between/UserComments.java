package dev.muster.bootstrap.between;

import dev.muster.application.access.Users;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.discussion.LinkedComments;
import dev.muster.application.discussion.port.Commenters;
import dev.muster.domain.access.UserId;
import dev.muster.domain.discussion.CommenterId;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Lets users comment, and takes their comments away with them. */
@Factory
final class UserComments {
  @Singleton
  Commenters commenters(Users users) {
    return commenter -> users.hold(new UserId(commenter.value()));
  }

  @Singleton
  Dependants<UserId> dependants(BeanProvider<LinkedComments> comments) {
    return new Dependants<>() {
      @Override
      public DependantCounts count(Collection<UserId> users) {
        return CommentedKind.counted(comments.get().countOf(commenters(users)));
      }

      @Override
      public DependantCounts remove(Collection<UserId> users) {
        return CommentedKind.counted(comments.get().removeOf(commenters(users)));
      }
    };
  }

  private static List<CommenterId> commenters(Collection<UserId> users) {
    return users.stream().map(user -> new CommenterId(user.value())).toList();
  }
}
