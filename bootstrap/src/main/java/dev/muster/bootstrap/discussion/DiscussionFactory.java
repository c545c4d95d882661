package dev.muster.bootstrap.discussion;

import dev.muster.application.UnitOfWork;
import dev.muster.application.discussion.Comments;
import dev.muster.application.discussion.DiscussionPermissions;
import dev.muster.application.discussion.DiscussionQueries;
import dev.muster.application.discussion.DiscussionUseCases;
import dev.muster.application.discussion.LinkedComments;
import dev.muster.application.discussion.port.CommentRepository;
import dev.muster.application.discussion.port.Commenters;
import dev.muster.application.discussion.port.DiscussionPorts;
import dev.muster.application.discussion.port.DiscussionReader;
import dev.muster.application.discussion.port.TargetKind;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Ownership;
import dev.muster.application.permission.Permissions;
import dev.muster.bootstrap.AtStart;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.TargetTypes;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Wires the discussion: takes its driven ports, provides its driving ports. */
@Factory
final class DiscussionFactory {
  @Singleton
  Grants grants() {
    return DiscussionPermissions.GRANTS;
  }

  @Singleton
  Ownership<CommentId> ownership(CommentRepository comments) {
    return DiscussionPermissions.comments(comments);
  }

  @Singleton
  TargetTypes types(List<TargetKind> kinds) {
    return TargetTypes.of(kinds.stream().map(TargetKind::type).toList());
  }

  @Singleton
  @AtStart
  DiscussionUseCases useCases(
      CommentRepository comments,
      DiscussionReader reader,
      UnitOfWork unitOfWork,
      Commenters commenters,
      List<TargetKind> kinds,
      Permissions permissions) {
    return DiscussionUseCases.over(
            new DiscussionPorts(comments, reader, unitOfWork),
            commenters,
            kinds,
            InstantSource.system())
        .guarded(permissions);
  }

  @Singleton
  Comments comments(DiscussionUseCases useCases) {
    return useCases.comments();
  }

  @Singleton
  LinkedComments linked(DiscussionUseCases useCases) {
    return useCases.linked();
  }

  @Singleton
  DiscussionQueries queries(DiscussionUseCases useCases) {
    return useCases.queries();
  }
}
