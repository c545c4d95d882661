package dev.muster.persistence.discussion;

import dev.muster.domain.Version;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Content;
import dev.muster.domain.discussion.Target;
import dev.muster.domain.discussion.TargetType;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Holds a comment as the database returns it. */
@MappedEntity(value = "comment", schema = "discussion")
record CommentRow(
    @Id long id,
    long version,
    String content,
    long userId,
    String targetType,
    long targetId,
    Instant postedAt) {
  /** The columns of a row, in the order of the components. */
  static final String COLUMNS = "id, version, content, user_id, target_type, target_id, posted_at";

  Comment toDomain() {
    return new Comment(
        new CommentId(id),
        new Version(version),
        new Content(content),
        new CommenterId(userId),
        new Target(new TargetType(targetType), targetId),
        postedAt);
  }
}
