package dev.muster.application.newsroom.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.PageRequest;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.newsroom.NewsroomPermissions;
import dev.muster.application.newsroom.NewsroomUseCases;
import dev.muster.application.newsroom.contract.NewsroomFixture;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Permissions;
import dev.muster.application.permission.Policy;
import dev.muster.domain.UserRole;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A user follows for itself, whatever its roles, and for others with the permission alone. */
class FollowPermissionsTest {
  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryFollowers users = new InMemoryFollowers(store);
  private final NewsroomPorts ports = InMemoryNewsroom.over(InMemoryNewsroom.tables(store), users);

  @Test
  void aUserNeedsNoPermissionForItsOwnFollows() {
    FollowerId ada = users.add("ada");
    FollowerId bob = users.add("bob");
    TagId tag = ports.tags().add(new TagName("Tag")).id();
    NewsroomUseCases own = as(ada, Set.of());
    NewsroomUseCases editor = as(ada, Set.of(UserRole.EDITOR));

    assertTrue(own.follows().follow(ada, tag).added());
    assertEquals(1, own.queries().tagsOf(ada, PageRequest.FIRST).items().size());
    own.follows().unfollow(ada, tag);
    assertEquals(List.of(), own.queries().tagsOf(ada, PageRequest.FIRST).items());
    assertThrows(PermissionDeniedException.class, () -> own.follows().follow(bob, tag));
    assertThrows(PermissionDeniedException.class, () -> own.follows().unfollow(bob, tag));
    assertThrows(
        PermissionDeniedException.class, () -> own.queries().tagsOf(bob, PageRequest.FIRST));
    assertTrue(editor.follows().follow(bob, tag).added());
  }

  private NewsroomUseCases as(FollowerId user, Set<UserRole> roles) {
    Policy policy =
        new Policy(List.of(NewsroomPermissions.GRANTS), List.of(NewsroomPermissions.FOLLOWERS));
    Actor actor = Actor.ofUser(user.value(), "user", roles);
    return NewsroomUseCases.over(ports, new InMemoryComments(), () -> NewsroomFixture.NOW)
        .guarded(new Permissions(policy, () -> actor));
  }
}
