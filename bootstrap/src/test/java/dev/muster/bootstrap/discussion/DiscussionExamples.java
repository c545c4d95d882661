package dev.muster.bootstrap.discussion;

import dev.muster.application.discussion.DiscussionPermissions;
import dev.muster.bootstrap.contexts.ExampleData;
import dev.muster.bootstrap.contexts.ExampleUser;
import dev.muster.platform.jdbc.kit.TestTables;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The comment that the examples of the API show, and its author, who is none of their users. */
@Singleton
final class DiscussionExamples implements ExampleData {
  private static final long AUTHOR = 8;

  private final TestTables tables;

  DiscussionExamples(TestTables tables) {
    this.tables = tables;
  }

  @Override
  public void putIn() {
    tables.execute(
        """
        insert into access.user (id, version, username, username_folded, email, email_folded)
          overriding system value values (%1$d, 1, 'linus', 'linus', 'linus@x', 'linus@x');
        insert into discussion.comment (version, content, user_id, target_type, target_id, posted_at)
          values (1, 'A book to read twice.', %1$d, 'BOOK', 1, '2024-01-01T00:00:00Z')
        """
            .formatted(AUTHOR));
  }

  @Override
  public List<ExampleUser> owners() {
    return List.of(
        new ExampleUser(
            "author of that comment", AUTHOR, Optional.of(DiscussionPermissions.AUTHOR)));
  }
}
