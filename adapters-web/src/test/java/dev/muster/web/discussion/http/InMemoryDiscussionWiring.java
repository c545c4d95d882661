package dev.muster.web.discussion.http;

import dev.muster.application.discussion.Comments;
import dev.muster.application.discussion.DiscussionPermissions;
import dev.muster.application.discussion.DiscussionQueries;
import dev.muster.application.discussion.DiscussionUseCases;
import dev.muster.application.discussion.memory.InMemoryDiscussion;
import dev.muster.application.discussion.port.DiscussionPorts;
import dev.muster.application.discussion.port.TargetKind;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Ownership;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.TargetTypes;
import dev.muster.platform.web.kit.InMemoryService;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Wires the driving ports of the discussion to the in-memory adapter. */
@Factory
@Requires(property = InMemoryService.PERSISTENCE, value = InMemoryService.MEMORY)
final class InMemoryDiscussionWiring {
  @Singleton
  Grants discussionGrants() {
    return DiscussionPermissions.GRANTS;
  }

  @Singleton
  DiscussionPorts discussionPorts(InMemoryStore store) {
    return InMemoryDiscussion.in(store);
  }

  @Singleton
  Ownership<CommentId> discussionOwnership(DiscussionPorts ports) {
    return DiscussionPermissions.comments(ports.comments());
  }

  @Singleton
  TargetTypes types() {
    return TargetTypes.of(DiscussionFixture.KINDS.stream().map(TargetKind::type).toList());
  }

  @Singleton
  DiscussionUseCases discussion(DiscussionPorts ports, Permissions permissions) {
    return DiscussionUseCases.over(
            ports,
            commenter -> commenter.value() <= DiscussionFixture.USERS,
            DiscussionFixture.KINDS,
            InstantSource.system())
        .guarded(permissions);
  }

  @Singleton
  Comments comments(DiscussionUseCases discussion) {
    return discussion.comments();
  }

  @Singleton
  DiscussionQueries discussionQueries(DiscussionUseCases discussion) {
    return discussion.queries();
  }
}
