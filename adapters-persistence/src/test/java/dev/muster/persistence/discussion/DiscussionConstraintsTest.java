package dev.muster.persistence.discussion;

import dev.muster.platform.jdbc.kit.ConstraintsSuite;

/** The database itself refuses what the rules of the discussion forbid. */
class DiscussionConstraintsTest extends ConstraintsSuite {
  @Override
  protected String schema() {
    return "discussion";
  }

  @Override
  protected String rows() {
    return """
    insert into discussion.comment (version, content, user_id, target_type, target_id, posted_at)
      values (1, 'x', 1, 'BOOK', 1, now())
    """;
  }

  @Override
  protected String refusals() {
    return """
    comment_pkey | insert into discussion.comment overriding system value values (1, 1, 'x', 1, 'BOOK', 1, now())
    comment_target_type_check | update discussion.comment set target_type = 'book'
    comment_target_type_check | update discussion.comment set target_type = ''
    """;
  }
}
