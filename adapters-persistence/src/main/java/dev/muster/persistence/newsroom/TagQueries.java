package dev.muster.persistence.newsroom;

import dev.muster.application.newsroom.query.FollowedTag;
import dev.muster.application.newsroom.query.TagEntry;
import dev.muster.application.newsroom.query.TagFilter;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.access.NameSearch;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reads tags, and who follows them. */
@Singleton
final class TagQueries {
  private final DatabaseGate gate;
  private final NewsroomSql sql;
  private final SharedList<TagFilter, TagEntry> list;

  TagQueries(DatabaseGate gate, NewsroomSql sql) {
    this.gate = gate;
    this.sql = sql;
    this.list = new SharedList<>(gate, TagFilter.ALL, this::page);
  }

  /** Returns the tag, or empty where there is none. */
  Optional<Tag> find(TagId tag) {
    return gate.read(
        () ->
            sql.find(
                "select id, version, name from newsroom.tag where id = ?",
                NewsroomRows::tag,
                tag.value()));
  }

  /** Returns tags after an id with the numbers of their followers, in the order of the ids. */
  List<TagEntry> list(TagFilter filter, long after, int limit) {
    return list.read(filter, after, limit);
  }

  private List<TagEntry> page(SharedList.Question<TagFilter> question) {
    String pattern = question.filter().name().map(NameSearch::pattern).orElse(null);
    return sql.search(
        """
        select t.id, t.version, t.name, counted.followers
        from newsroom.tag t
        cross join lateral (
          select count(*) as followers from newsroom.follow where tag_id = t.id
        ) counted
        where t.id > ? and (cast(? as text) is null or t.name_folded like ?)
        order by t.id
        limit (select ?)
        """,
        pattern != null,
        row -> new TagEntry(NewsroomRows.tag(row), row.getLong(4)),
        question.after(),
        pattern,
        pattern,
        question.limit());
  }

  /** Returns the tags that a user follows after an id. */
  List<FollowedTag> tagsOf(FollowerId user, long after, int limit) {
    return gate.read(
        () ->
            sql.list(
                """
                select t.id, t.name, f.since
                from newsroom.follow f
                join newsroom.tag t on t.id = f.tag_id
                where f.user_id = ? and f.tag_id > ?
                order by f.tag_id
                limit (select ?)
                """,
                row ->
                    new FollowedTag(
                        new TagId(row.getLong(1)),
                        new TagName(row.getString(2)),
                        NewsroomSql.moment(row, 3)),
                user.value(),
                after,
                limit));
  }

  /** Returns the follows of a tag after a user, or empty where there is no tag. */
  Optional<List<Follow>> followersOf(TagId tag, long after, int limit) {
    return gate.read(
        () ->
            NewsroomSql.afterFirst(
                sql.list(
                    """
                    select own.user_id, own.since
                    from newsroom.tag t
                    left join lateral (
                      select user_id, since
                      from newsroom.follow
                      where tag_id = t.id and user_id > ?
                      order by user_id
                      limit (select ?)
                    ) own on true
                    where t.id = ?
                    order by own.user_id
                    """,
                    NewsroomSql.maybe(
                        row ->
                            new Follow(
                                new FollowerId(row.getLong(1)), tag, NewsroomSql.moment(row, 2))),
                    after,
                    limit,
                    tag.value())));
  }
}
