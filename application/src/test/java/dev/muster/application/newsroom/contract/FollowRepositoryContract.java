package dev.muster.application.newsroom.contract;

import static dev.muster.application.newsroom.contract.NewsroomFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.newsroom.port.FollowRepository.Began;
import dev.muster.application.newsroom.query.FollowedTag;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of follows, and of the users that another context keeps. */
public interface FollowRepositoryContract extends NewsroomFixture {
  @Test
  default void followingTwiceIsFollowingOnce() {
    FollowerId ada = user("ada");
    Tag tag = tag("Tag");
    Follow first = new Follow(ada, tag.id(), NOW);

    assertEquals(new Began(first, true), begin(first));
    assertEquals(new Began(first, false), begin(new Follow(ada, tag.id(), NOW.plusSeconds(1))));
    assertEquals(
        List.of(new FollowedTag(tag.id(), tag.name(), NOW)),
        ports().reader().tagsOf(ada, Optional.empty(), 10));
    assertTrue(end(ada, tag.id()));
    assertFalse(end(ada, tag.id()));
    assertEquals(List.of(), ports().reader().tagsOf(ada, Optional.empty(), 10));
    assertTrue(begin(first).added());
  }

  @Test
  default void nobodyFollowsATagThatIsNotThere() {
    FollowerId ada = user("ada");

    assertRefused(new UnknownTag(NO_TAG), () -> begin(new Follow(ada, NO_TAG, NOW)));
    assertFalse(end(ada, NO_TAG));
  }

  @Test
  default void theFollowsOfUsersAreCountedAndRemovedAndThoseOfOthersStay() {
    FollowerId ada = user("ada");
    FollowerId bob = user("bob");
    FollowerId carol = user("carol");
    Tag one = tag("One");
    Tag two = tag("Two");
    List.of(one, two).forEach(it -> follow(ada, it));
    follow(bob, one);
    follow(carol, one);

    assertEquals(3, unit(() -> ports().follows().count(List.of(ada, bob, NOBODY))));
    assertEquals(3, unit(() -> ports().follows().remove(List.of(bob, ada, NOBODY))));
    assertEquals(0, unit(() -> ports().follows().count(List.of(ada, bob))));
    assertEquals(
        Optional.of(List.of(new Follow(carol, one.id(), NOW))),
        ports().reader().followersOf(one.id(), Optional.empty(), 10));
    assertEquals(0, unit(() -> ports().follows().remove(List.of())));
  }

  @Test
  default void whoeverMayFollowExistsAndHasAName() {
    FollowerId ada = user("ada");
    FollowerId bob = user("bob");
    user("carol");

    assertTrue(unit(() -> ports().followers().hold(ada) && ports().followers().hold(bob)));
    assertFalse(unit(() -> ports().followers().hold(NOBODY)));
    assertEquals(
        Map.of(ada, "ada", bob, "bob"), ports().followers().names(List.of(bob, NOBODY, ada)));
  }

  private Began begin(Follow follow) {
    return unit(() -> ports().follows().begin(follow));
  }

  private boolean end(FollowerId user, TagId tag) {
    return unit(() -> ports().follows().end(user, tag));
  }
}
