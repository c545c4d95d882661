package dev.muster.persistence.newsroom;

import dev.muster.application.StaleVersionException;
import dev.muster.application.newsroom.port.TagRepository;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.NewsroomViolation.TagNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Stores tags in PostgreSQL; a claim is a lock on the row of the tag. */
@Singleton
final class PostgresTagRepository implements TagRepository {
  private static final String SELECT = "select id, version, name from newsroom.tag where id = ? ";

  private final NewsroomSql sql;

  PostgresTagRepository(NewsroomSql sql) {
    this.sql = sql;
  }

  @Override
  public Tag add(TagName name) {
    return refusingTaken(
        name,
        () ->
            sql.list(
                    """
                    insert into newsroom.tag (version, name, name_folded)
                    values (?, ?, ?)
                    returning id, version, name
                    """,
                    NewsroomRows::tag,
                    Version.FIRST.value(),
                    name.value(),
                    name.folded())
                .getFirst());
  }

  @Override
  public Optional<Tag> claim(TagId tag) {
    return sql.find(SELECT + "for no key update", NewsroomRows::tag, tag.value());
  }

  @Override
  public void update(Tag tag) {
    int updated =
        refusingTaken(
            tag.name(),
            () ->
                sql.update(
                    """
                    update newsroom.tag
                    set version = ?, name = ?, name_folded = ?
                    where id = ? and version = ? - 1
                    """,
                    tag.version().value(),
                    tag.name().value(),
                    tag.name().folded(),
                    tag.id().value(),
                    tag.version().value()));
    if (updated == 0) {
      throw sql.find(SELECT, NewsroomRows::tag, tag.id().value()).isPresent()
          ? new StaleVersionException()
          : unknown(tag.id());
    }
  }

  @Override
  public long remove(TagId tag) {
    // Nobody begins to follow the tag from here on.
    if (sql.find(SELECT + "for update", NewsroomRows::tag, tag.value()).isEmpty()) {
      throw unknown(tag);
    }
    long follows =
        sql.list(
                """
                select user_id from newsroom.follow where tag_id = ? order by user_id for update
                """,
                row -> row.getLong(1),
                tag.value())
            .size();
    sql.update("delete from newsroom.follow where tag_id = ?", tag.value());
    sql.update("delete from newsroom.tag where id = ?", tag.value());
    return follows;
  }

  private static <T> T refusingTaken(TagName name, Supplier<T> write) {
    return BackedRules.refusing(Map.of("tag_name_key", new TagNameTaken(name)), write);
  }

  private static NewsroomViolationException unknown(TagId tag) {
    return new NewsroomViolationException(new UnknownTag(tag));
  }
}
