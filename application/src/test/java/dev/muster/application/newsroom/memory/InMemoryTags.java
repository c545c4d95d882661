package dev.muster.application.newsroom.memory;

import dev.muster.application.newsroom.memory.NewsroomTables.FollowKey;
import dev.muster.application.newsroom.port.TagRepository;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import java.util.List;
import java.util.Optional;

/** Stores tags in memory. */
public class InMemoryTags implements TagRepository {
  private final NewsroomTables tables;

  /** Stores tags in these tables. */
  public InMemoryTags(NewsroomTables tables) {
    this.tables = tables;
  }

  @Override
  public Tag add(TagName name) {
    return tables.tags().insert(id -> new Tag(new TagId(id), Version.FIRST, name));
  }

  @Override
  public Optional<Tag> claim(TagId tag) {
    return tables.tags().find(tag);
  }

  @Override
  public void update(Tag tag) {
    tables.tags().update(tag);
  }

  @Override
  public long remove(TagId tag) {
    List<Follow> follows = tables.follows().where(it -> it.tag().equals(tag));
    follows.forEach(it -> tables.follows().delete(FollowKey.of(it)));
    tables.tags().delete(tag);
    return follows.size();
  }
}
