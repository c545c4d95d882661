package dev.muster.application.newsroom;

import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Ownership;
import dev.muster.domain.UserRole;
import dev.muster.domain.newsroom.FollowerId;

/** Names the permissions of the newsroom. */
public final class NewsroomPermissions {
  /** Reads articles, categories, tags and who follows them. */
  public static final String READ = "newsroom.read";

  /** Changes articles, categories and tags, and lets any user follow tags. */
  public static final String WRITE = "newsroom.write";

  /** The owner of follows. */
  public static final String OWNER = "the user";

  /** The ownership of follows: each user follows for itself. */
  public static final Ownership<FollowerId> FOLLOWERS =
      new Ownership<>(FollowerId.class, OWNER, (user, id) -> id.value() == user);

  /** Grants them to roles. */
  public static final Grants GRANTS =
      Grants.of(READ, UserRole.EDITOR, UserRole.VIEWER).and(WRITE, UserRole.EDITOR);

  private NewsroomPermissions() {}
}
