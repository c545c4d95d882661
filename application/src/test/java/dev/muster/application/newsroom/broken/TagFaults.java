package dev.muster.application.newsroom.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.newsroom.memory.InMemoryTags;
import dev.muster.application.newsroom.memory.NewsroomTables.FollowKey;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;

/** The possible faults of a repository of tags. */
final class TagFaults {
  private TagFaults() {}

  static BrokenNewsroom addsATagThatIsUpdatedAndNotThere(BrokenNewsroom honest) {
    return honest.withTags(
        new InMemoryTags(honest.tables()) {
          @Override
          public void update(Tag tag) {
            if (honest.tables().tags().contains(tag.id())) {
              super.update(tag);
            } else {
              honest.tables().tags().force(tag);
            }
          }
        });
  }

  static BrokenNewsroom addsATagWithTheSameName(BrokenNewsroom honest) {
    return honest.withTags(
        new InMemoryTags(honest.tables()) {
          @Override
          public Tag add(TagName name) {
            try {
              return super.add(name);
            } catch (NewsroomViolationException taken) {
              Tag added = super.add(new TagName("Other " + System.nanoTime()));
              Tag same = new Tag(added.id(), added.version(), name);
              honest.tables().tags().force(same);
              return same;
            }
          }
        });
  }

  static BrokenNewsroom countsNoFollows(BrokenNewsroom honest) {
    return honest.withTags(
        new InMemoryTags(honest.tables()) {
          @Override
          public long remove(TagId tag) {
            super.remove(tag);
            return 0;
          }
        });
  }

  static BrokenNewsroom losesWhatIsNotAsciiInTags(BrokenNewsroom honest) {
    return honest.withTags(
        new InMemoryTags(honest.tables()) {
          @Override
          public Tag add(TagName name) {
            return super.add(new TagName(name.value().replaceAll("[^ -~]", "?")));
          }
        });
  }

  static BrokenNewsroom removesTheFollowsOfAllTags(BrokenNewsroom honest) {
    return honest.withTags(
        new InMemoryTags(honest.tables()) {
          @Override
          public long remove(TagId tag) {
            long follows = super.remove(tag);
            honest
                .tables()
                .follows()
                .all()
                .forEach(it -> honest.tables().follows().delete(FollowKey.of(it)));
            return follows;
          }
        });
  }

  static BrokenNewsroom takesAnyVersionOfATag(BrokenNewsroom honest) {
    return honest.withTags(
        new InMemoryTags(honest.tables()) {
          @Override
          public void update(Tag tag) {
            try {
              super.update(tag);
            } catch (StaleVersionException stale) {
              honest.tables().tags().force(tag);
            }
          }
        });
  }
}
