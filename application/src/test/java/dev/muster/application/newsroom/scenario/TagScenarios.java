package dev.muster.application.newsroom.scenario;

import static dev.muster.application.newsroom.contract.NewsroomFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.newsroom.Follows.Followed;
import dev.muster.application.newsroom.contract.NewsroomFixture;
import dev.muster.application.newsroom.query.FollowedTag;
import dev.muster.application.newsroom.query.TagEntry;
import dev.muster.application.newsroom.query.TagFilter;
import dev.muster.application.newsroom.query.TagFollower;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownFollow;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownUser;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tags are added, renamed and removed, and users follow them. */
public interface TagScenarios extends NewsroomFixture {
  @Test
  default void aTagIsRenamedAndWhoeverSawAnOlderVersionChangesNothing() {
    Tag first = useCases().tags().add(new TagName("First"));
    Precondition seen = Precondition.oneOf(Set.of(first.version()));
    Tag second = useCases().tags().rename(first.id(), seen, it -> new TagName("Second"));

    assertEquals(first.renamed(new TagName("Second")), second);
    assertEquals(second, useCases().queries().tag(first.id()));
    assertEquals(second, useCases().tags().rename(first.id(), Precondition.NONE, Tag::name));
    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().tags().rename(first.id(), seen, it -> new TagName("Third")));
    assertThrows(
        PreconditionFailedException.class, () -> useCases().tags().remove(first.id(), seen));
    assertRefused(
        new UnknownTag(NO_TAG), () -> useCases().tags().remove(NO_TAG, Precondition.NONE));
  }

  @Test
  default void tagsAreReadPageByPage() {
    List<Tag> tags = List.of(tag("One"), tag("Two"), tag("Three"));
    PageRequest two = new PageRequest(2, Optional.empty());

    Page<TagEntry> near = useCases().queries().tags(TagFilter.ALL, two);
    Page<TagEntry> far = useCases().queries().tags(TagFilter.ALL, new PageRequest(2, near.next()));

    assertEquals(tags.subList(0, 2), near.items().stream().map(TagEntry::tag).toList());
    assertEquals(tags.subList(2, 3), far.items().stream().map(TagEntry::tag).toList());
    assertEquals(Optional.empty(), far.next());
  }

  @Test
  default void whoeverFollowsExistsAndFollowsOnce() {
    FollowerId ada = user("ada");
    Tag tag = tag("Tag");
    Follow follow = new Follow(ada, tag.id(), NOW);

    assertEquals(new Followed(follow, true), useCases().follows().follow(ada, tag.id()));
    assertEquals(
        new Followed(follow, false),
        useCasesAt(NOW.plusSeconds(1)).follows().follow(ada, tag.id()));
    assertRefused(new UnknownUser(NOBODY), () -> useCases().follows().follow(NOBODY, NO_TAG));
    assertRefused(new UnknownTag(NO_TAG), () -> useCases().follows().follow(ada, NO_TAG));
    useCases().follows().unfollow(ada, tag.id());
    assertRefused(
        new UnknownFollow(ada, tag.id()), () -> useCases().follows().unfollow(ada, tag.id()));
    assertRefused(new UnknownTag(NO_TAG), () -> useCases().follows().unfollow(ada, NO_TAG));
    assertRefused(new UnknownUser(NOBODY), () -> useCases().follows().unfollow(NOBODY, tag.id()));
  }

  @Test
  default void followersAreReadWithTheirNamesFromBothSides() {
    FollowerId ada = user("ada");
    FollowerId bob = user("bob");
    Tag one = tag("One");
    Tag two = tag("Two");
    follow(ada, one);
    follow(bob, one);
    follow(ada, two);
    PageRequest first = new PageRequest(1, Optional.empty());

    Page<TagFollower> followers = useCases().queries().followersOf(one.id(), first);
    assertEquals(List.of(new TagFollower(ada, "ada", NOW)), followers.items());
    assertEquals(
        new Page<>(List.of(new TagFollower(bob, "bob", NOW)), Optional.empty()),
        useCases().queries().followersOf(one.id(), new PageRequest(1, followers.next())));
    Page<FollowedTag> tags = useCases().queries().tagsOf(ada, first);
    assertEquals(List.of(new FollowedTag(one.id(), one.name(), NOW)), tags.items());
    assertEquals(
        new Page<>(List.of(new FollowedTag(two.id(), two.name(), NOW)), Optional.empty()),
        useCases().queries().tagsOf(ada, new PageRequest(1, tags.next())));
    assertRefused(new UnknownUser(NOBODY), () -> useCases().queries().tagsOf(NOBODY, first));
    assertRefused(new UnknownTag(NO_TAG), () -> useCases().queries().followersOf(NO_TAG, first));
  }

  @Test
  default void theFollowsOfARemovedUserAndOfARemovedTagGoAndAreCounted() {
    FollowerId ada = user("ada");
    FollowerId bob = user("bob");
    Tag one = tag("One");
    Tag two = tag("Two");
    List.of(one, two).forEach(it -> follow(ada, it));
    follow(bob, one);

    assertEquals(DependantCounts.of("follows", 2), useCases().follows().count(List.of(ada)));
    assertEquals(DependantCounts.of("follows", 2), useCases().follows().remove(List.of(ada)));
    assertEquals(
        DependantCounts.of("follows", 1), useCases().tags().remove(one.id(), Precondition.NONE));
    assertEquals(DependantCounts.NONE, useCases().tags().remove(two.id(), Precondition.NONE));
  }
}
