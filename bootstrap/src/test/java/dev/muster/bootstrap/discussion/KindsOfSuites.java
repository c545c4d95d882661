package dev.muster.bootstrap.discussion;

import dev.muster.application.discussion.port.TargetKind;
import dev.muster.web.discussion.http.DiscussionFixture;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/**
 * Contributes kinds of things that belong to no context, so that the suites of the discussion need
 * none of its neighbours.
 */
@Factory
@Requires(property = KindsOfSuites.SETTING, value = "true")
final class KindsOfSuites {
  /** The property that turns this on. */
  static final String SETTING = "muster.test.kinds";

  /** The users of the suites. */
  static final String USERS =
      """
      insert into access.user (version, username, username_folded, email, email_folded)
        select 1, 'u' || i, 'u' || i, i || '@x', i || '@x' from generate_series(1, %d) as i
      """
          .formatted(DiscussionFixture.USERS);

  @Singleton
  TargetKind paper() {
    return DiscussionFixture.KINDS.getFirst();
  }

  @Singleton
  TargetKind talk() {
    return DiscussionFixture.KINDS.getLast();
  }
}
