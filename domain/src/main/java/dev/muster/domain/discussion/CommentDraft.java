package dev.muster.domain.discussion;

/**
 * A comment before it is posted.
 *
 * @param content what it says
 * @param commenter the user who writes it
 * @param target the thing that it is on
 */
public record CommentDraft(Content content, CommenterId commenter, Target target) {}
