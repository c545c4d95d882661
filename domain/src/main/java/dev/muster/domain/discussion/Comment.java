package dev.muster.domain.discussion;

import dev.muster.domain.Version;
import java.time.Instant;

/**
 * A comment of a user on a thing. Its user, its thing and its moment never change.
 *
 * @param id its identity, assigned by the repository
 * @param version the number of its current state
 * @param content what it says
 * @param commenter the user who wrote it
 * @param target the thing that it is on
 * @param postedAt the moment when it was posted, to the microsecond
 */
public record Comment(
    CommentId id,
    Version version,
    Content content,
    CommenterId commenter,
    Target target,
    Instant postedAt) {
  /** Returns it with another content and the next version, or as it is if nothing differs. */
  public Comment revised(Content other) {
    return other.equals(content)
        ? this
        : new Comment(id, version.next(), other, commenter, target, postedAt);
  }
}
