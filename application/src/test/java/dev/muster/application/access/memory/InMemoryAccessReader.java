package dev.muster.application.access.memory;

import dev.muster.application.access.port.AccessReader;
import dev.muster.application.access.query.RoleHolder;
import dev.muster.application.access.query.UserFilter;
import dev.muster.domain.EmailFragment;
import dev.muster.domain.NameFragment;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers queries from memory. */
public class InMemoryAccessReader implements AccessReader {
  private final AccessTables tables;

  /** Reads these tables. */
  public InMemoryAccessReader(AccessTables tables) {
    this.tables = tables;
  }

  @Override
  public Optional<User> user(UserId id) {
    return tables.users.find(id);
  }

  @Override
  public List<User> users(UserFilter filter, Optional<UserId> after, int limit) {
    return tables.users.page(
        it ->
            contains(it.account().username().folded(), filter.username().map(NameFragment::folded))
                && contains(
                    it.account().email().folded(), filter.email().map(EmailFragment::folded)),
        after,
        limit);
  }

  @Override
  public Map<UserId, Username> usernames(Set<UserId> ids) {
    return tables.users.where(it -> ids.contains(it.id())).stream()
        .collect(Collectors.toMap(User::id, it -> it.account().username()));
  }

  @Override
  public Optional<Profile> profile(UserId user) {
    return tables.profiles.find(user);
  }

  @Override
  public Optional<Set<UserRole>> roles(UserId user) {
    return tables.store.read(() -> tables.users.find(user).map(_ -> tables.rolesOf(user)));
  }

  @Override
  public List<RoleHolder> holders(UserRole role, Optional<UserId> after, int limit) {
    return tables.store.read(
        () ->
            tables
                .grants
                .page(it -> it.role() == role, after.map(user -> new Grant(role, user)), limit)
                .stream()
                .map(it -> tables.users.find(it.user()).orElseThrow())
                .map(it -> new RoleHolder(it.id(), it.account().username()))
                .toList());
  }

  private static boolean contains(String folded, Optional<String> part) {
    return part.filter(it -> !folded.contains(it)).isEmpty();
  }
}
