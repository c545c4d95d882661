package dev.muster.persistence.discussion;

import dev.muster.application.StaleVersionException;
import dev.muster.application.discussion.port.CommentRepository;
import dev.muster.domain.Version;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentDraft;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.DiscussionViolation.UnknownComment;
import dev.muster.domain.discussion.DiscussionViolationException;
import dev.muster.domain.discussion.TargetType;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores comments in PostgreSQL; a claim is a lock on the row of the comment. */
@Singleton
final class PostgresCommentRepository implements CommentRepository {
  private final CommentStatements statements;

  PostgresCommentRepository(CommentStatements statements) {
    this.statements = statements;
  }

  @Override
  public Comment add(CommentDraft draft, Instant postedAt) {
    long id =
        statements.insert(
            Version.FIRST.value(),
            draft.content().value(),
            draft.commenter().value(),
            draft.target().type().word(),
            draft.target().id(),
            postedAt);
    return new Comment(
        new CommentId(id),
        Version.FIRST,
        draft.content(),
        draft.commenter(),
        draft.target(),
        postedAt);
  }

  @Override
  public Optional<Comment> claim(CommentId comment) {
    return statements.lock(comment.value()).map(CommentRow::toDomain);
  }

  @Override
  public void update(Comment comment) {
    int updated =
        statements.update(
            comment.id().value(), comment.version().value(), comment.content().value());
    if (updated == 0) {
      throw statements.exists(comment.id().value())
          ? new StaleVersionException()
          : unknown(comment.id());
    }
  }

  @Override
  public void remove(CommentId comment) {
    if (statements.delete(comment.value()) == 0) {
      throw unknown(comment);
    }
  }

  @Override
  public long countOn(TargetType type, Collection<Long> things) {
    return statements.countOn(type.word(), List.copyOf(things));
  }

  @Override
  public long removeOn(TargetType type, Collection<Long> things) {
    return statements.deleteOn(type.word(), List.copyOf(things));
  }

  @Override
  public long countOf(Collection<CommenterId> users) {
    return statements.countOf(values(users));
  }

  @Override
  public long removeOf(Collection<CommenterId> users) {
    return statements.deleteOf(values(users));
  }

  private static List<Long> values(Collection<CommenterId> users) {
    return users.stream().map(CommenterId::value).toList();
  }

  private static DiscussionViolationException unknown(CommentId comment) {
    return new DiscussionViolationException(new UnknownComment(comment));
  }
}
