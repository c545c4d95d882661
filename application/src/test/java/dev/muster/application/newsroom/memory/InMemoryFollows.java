package dev.muster.application.newsroom.memory;

import dev.muster.application.newsroom.memory.NewsroomTables.FollowKey;
import dev.muster.application.newsroom.port.FollowRepository;
import dev.muster.application.newsroom.port.FollowRepository.Began;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.TagId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores follows in memory. */
public class InMemoryFollows implements FollowRepository {
  private final NewsroomTables tables;

  /** Stores follows in these tables. */
  public InMemoryFollows(NewsroomTables tables) {
    this.tables = tables;
  }

  @Override
  public Began begin(Follow follow) {
    Optional<Follow> stored = tables.follows().find(FollowKey.of(follow));
    if (stored.isEmpty()) {
      tables.follows().insert(follow);
    }
    return new Began(stored.orElse(follow), stored.isEmpty());
  }

  @Override
  public boolean end(FollowerId user, TagId tag) {
    FollowKey key = new FollowKey(user, tag);
    boolean there = tables.follows().contains(key);
    if (there) {
      tables.follows().delete(key);
    }
    return there;
  }

  @Override
  public long count(Collection<FollowerId> users) {
    return of(users).size();
  }

  @Override
  public long remove(Collection<FollowerId> users) {
    List<Follow> removed = of(users);
    removed.forEach(it -> tables.follows().delete(FollowKey.of(it)));
    return removed.size();
  }

  private List<Follow> of(Collection<FollowerId> users) {
    return tables.follows().where(it -> users.contains(it.user()));
  }
}
