package dev.muster.persistence.newsroom;

import dev.muster.application.newsroom.port.FollowRepository;
import dev.muster.application.newsroom.port.FollowRepository.Began;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.TagId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Stores follows in PostgreSQL. No foreign key names the users, which another context keeps. */
@Singleton
final class PostgresFollowRepository implements FollowRepository {
  private final NewsroomSql sql;

  PostgresFollowRepository(NewsroomSql sql) {
    this.sql = sql;
  }

  @Override
  public Began begin(Follow follow) {
    return BackedRules.refusing(
        Map.of("follow_tag_fkey", new UnknownTag(follow.tag())),
        () ->
            // The update changes nothing; with it, the statement returns a row that was there.
            sql.list(
                    """
                    insert into newsroom.follow (user_id, tag_id, since)
                    values (?, ?, ?)
                    on conflict (user_id, tag_id) do update set since = follow.since
                    returning since, xmax = 0
                    """,
                    row ->
                        new Began(
                            new Follow(follow.user(), follow.tag(), NewsroomSql.moment(row, 1)),
                            row.getBoolean(2)),
                    follow.user().value(),
                    follow.tag().value(),
                    follow.since())
                .getFirst());
  }

  @Override
  public boolean end(FollowerId user, TagId tag) {
    return sql.update(
            "delete from newsroom.follow where user_id = ? and tag_id = ?",
            user.value(),
            tag.value())
        > 0;
  }

  @Override
  public long count(Collection<FollowerId> users) {
    return sql.list(
            "select count(*) from newsroom.follow where user_id = any (?)",
            row -> row.getLong(1),
            ids(users))
        .getFirst();
  }

  @Override
  public long remove(Collection<FollowerId> users) {
    // Rows are locked in one order, as by the removal of a tag.
    return sql.update(
        """
        with locked as (
          select user_id, tag_id
          from newsroom.follow
          where user_id = any (?)
          order by user_id, tag_id
          for update
        )
        delete from newsroom.follow f
        using locked
        where f.user_id = locked.user_id and f.tag_id = locked.tag_id
        """,
        ids(users));
  }

  private static List<Long> ids(Collection<FollowerId> users) {
    return users.stream().map(FollowerId::value).toList();
  }
}
