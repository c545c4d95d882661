package dev.muster.application.access.port;

import dev.muster.application.access.query.RoleHolder;
import dev.muster.application.access.query.UserFilter;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Driven port: answers queries from the committed state, each in one statement.
 *
 * <p>A list begins after the given id, is ordered by id, and has at most {@code limit} items.
 */
public interface AccessReader {
  /** Returns the user, or empty if it does not exist. */
  Optional<User> user(UserId id);

  /** Returns users by id. */
  List<User> users(UserFilter filter, Optional<UserId> after, int limit);

  /** Returns the names of those of the users that exist. */
  Map<UserId, Username> usernames(Set<UserId> ids);

  /** Returns the profile of a user, or empty if there is no such user or it has none. */
  Optional<Profile> profile(UserId user);

  /** Returns the roles of a user, or empty if the user does not exist. */
  Optional<Set<UserRole>> roles(UserId user);

  /** Returns the users that have a role, by id. */
  List<RoleHolder> holders(UserRole role, Optional<UserId> after, int limit);
}
