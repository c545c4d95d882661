package dev.muster.persistence.access;

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
import dev.muster.platform.jdbc.access.DatabaseGate;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers queries about the access from PostgreSQL, each with one statement. */
@Singleton
final class PostgresAccessReader implements AccessReader {
  private final DatabaseGate gate;
  private final UserStatements users;
  private final ProfileStatements profiles;
  private final RoleQueries roles;

  PostgresAccessReader(
      DatabaseGate gate, UserStatements users, ProfileStatements profiles, RoleQueries roles) {
    this.gate = gate;
    this.users = users;
    this.profiles = profiles;
    this.roles = roles;
  }

  @Override
  public Optional<User> user(UserId id) {
    return gate.readLatest(() -> users.find(id.value())).map(UserRow::toDomain);
  }

  @Override
  public List<User> users(UserFilter filter, Optional<UserId> after, int limit) {
    return gate
        .readLatest(
            () ->
                users.list(
                    key(after),
                    filter.username().map(NameFragment::folded).orElse(null),
                    filter.email().map(EmailFragment::folded).orElse(null),
                    limit))
        .stream()
        .map(UserRow::toDomain)
        .toList();
  }

  @Override
  public Map<UserId, Username> usernames(Set<UserId> ids) {
    return gate.readLatest(() -> users.named(ids.stream().map(UserId::value).toList())).stream()
        .map(UserRow::toDomain)
        .collect(Collectors.toMap(User::id, it -> it.account().username()));
  }

  @Override
  public Optional<Profile> profile(UserId user) {
    return gate.readLatest(() -> profiles.find(user));
  }

  @Override
  public Optional<Set<UserRole>> roles(UserId user) {
    return gate.readLatest(() -> roles.rolesOf(user));
  }

  @Override
  public List<RoleHolder> holders(UserRole role, Optional<UserId> after, int limit) {
    return gate.readLatest(() -> roles.holdersOf(role, key(after), limit));
  }

  private static long key(Optional<UserId> after) {
    return after.map(UserId::value).orElse(0L);
  }
}
