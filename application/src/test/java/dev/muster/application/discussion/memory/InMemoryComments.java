package dev.muster.application.discussion.memory;

import dev.muster.application.discussion.port.CommentRepository;
import dev.muster.domain.Version;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentDraft;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.TargetType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Stores comments in memory. */
public class InMemoryComments implements CommentRepository {
  private final DiscussionTables tables;

  /** Stores comments in these tables. */
  public InMemoryComments(DiscussionTables tables) {
    this.tables = tables;
  }

  @Override
  public Comment add(CommentDraft draft, Instant postedAt) {
    return tables
        .comments()
        .insert(
            id ->
                new Comment(
                    new CommentId(id),
                    Version.FIRST,
                    draft.content(),
                    draft.commenter(),
                    draft.target(),
                    postedAt));
  }

  @Override
  public Optional<Comment> claim(CommentId comment) {
    return tables.comments().find(comment);
  }

  @Override
  public void update(Comment comment) {
    tables.comments().update(comment);
  }

  @Override
  public void remove(CommentId comment) {
    tables.comments().delete(comment);
  }

  @Override
  public long countOn(TargetType type, Collection<Long> things) {
    return tables.comments().where(on(type, things)).size();
  }

  @Override
  public long removeOn(TargetType type, Collection<Long> things) {
    return remove(on(type, things));
  }

  @Override
  public long countOf(Collection<CommenterId> users) {
    return tables.comments().where(it -> users.contains(it.commenter())).size();
  }

  @Override
  public long removeOf(Collection<CommenterId> users) {
    return remove(it -> users.contains(it.commenter()));
  }

  private static Predicate<Comment> on(TargetType type, Collection<Long> things) {
    return it -> it.target().type().equals(type) && things.contains(it.target().id());
  }

  private long remove(Predicate<Comment> removed) {
    List<Comment> all = tables.comments().where(removed);
    all.forEach(it -> tables.comments().delete(it.id()));
    return all.size();
  }
}
