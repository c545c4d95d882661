package dev.muster.application.newsroom.contract;

import static dev.muster.application.newsroom.contract.NewsroomFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.StaleVersionException;
import dev.muster.application.newsroom.query.FollowedTag;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation.TagNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of tags. */
public interface TagRepositoryContract extends NewsroomFixture {
  @Test
  default void aTagIsFoundAndClaimedAsItWasAdded() {
    Tag added = tag("Zoë \\ % _ ' \" 🦉");

    assertEquals(new Tag(added.id(), Version.FIRST, new TagName("Zoë \\ % _ ' \" 🦉")), added);
    assertEquals(Optional.of(added), ports().reader().tag(added.id()));
    assertEquals(Optional.of(added), unit(() -> ports().tags().claim(added.id())));
  }

  @Test
  default void anUpdateReplacesTheVersionOfTheTagBefore() {
    Tag other = tag("Other");
    Tag first = tag("First");
    Tag second = first.renamed(new TagName("Second"));
    update(second);

    assertEquals(Optional.of(second), ports().reader().tag(first.id()));
    assertEquals(Optional.of(other), ports().reader().tag(other.id()));
    assertThrows(StaleVersionException.class, () -> update(first.renamed(new TagName("Third"))));
    assertEquals(Optional.of(second), ports().reader().tag(first.id()));
  }

  @Test
  default void aNameOfATagIsUniqueWhateverTheCase() {
    Tag tag = tag("Politics");
    Tag other = tag("Other");
    TagName taken = new TagName("POLITICS");

    assertRefused(new TagNameTaken(taken), () -> tag("POLITICS"));
    assertRefused(new TagNameTaken(taken), () -> update(other.renamed(taken)));
    update(tag.renamed(taken));
    assertEquals(Optional.of(taken), ports().reader().tag(tag.id()).map(Tag::name));
  }

  @Test
  default void aRemovedTagIsFollowedByNobody() {
    Tag removed = tag("Removed");
    Tag other = tag("Other");
    FollowerId ada = user("ada");
    follow(ada, removed);
    follow(user("bob"), removed);
    follow(ada, other);

    assertEquals(2, remove(removed.id()));

    assertEquals(Optional.empty(), ports().reader().tag(removed.id()));
    assertEquals(
        List.of(new FollowedTag(other.id(), other.name(), NOW)),
        ports().reader().tagsOf(ada, Optional.empty(), 10));
    assertEquals(0, remove(tag("Alone").id()));
  }

  @Test
  default void aTagThatIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    UnknownTag unknown = new UnknownTag(NO_TAG);
    tag("There");

    assertEquals(Optional.empty(), unit(() -> ports().tags().claim(NO_TAG)));
    assertRefused(
        unknown, () -> update(new Tag(NO_TAG, Version.FIRST.next(), new TagName("None"))));
    assertRefused(unknown, () -> remove(NO_TAG));
  }

  private long remove(TagId tag) {
    return unit(() -> ports().tags().remove(tag));
  }

  private void update(Tag tag) {
    unit(
        () -> {
          ports().tags().update(tag);
          return tag;
        });
  }
}
