package dev.muster.application.access.broken;

import dev.muster.application.access.memory.InMemoryAccessReader;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The possible faults of a reader of the access. */
final class ReaderFaults {
  private ReaderFaults() {}

  static BrokenAccess beginsTheHoldersWithTheKeyItself(BrokenAccess honest) {
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public List<RoleHolder> holders(UserRole role, Optional<UserId> after, int limit) {
            return super.holders(role, before(after), limit);
          }
        });
  }

  static BrokenAccess beginsTheUsersWithTheKeyItself(BrokenAccess honest) {
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public List<User> users(UserFilter filter, Optional<UserId> after, int limit) {
            return super.users(filter, before(after), limit);
          }
        });
  }

  static BrokenAccess findsAnyProfileForWhoHasNone(BrokenAccess honest) {
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public Optional<Profile> profile(UserId user) {
            return super.profile(user).or(() -> super.profile(new UserId(1)));
          }
        });
  }

  static BrokenAccess findsAnyUserForWhoIsNotThere(BrokenAccess honest) {
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public Optional<User> user(UserId id) {
            return super.user(id)
                .or(() -> super.users(UserFilter.ALL, Optional.empty(), 1).stream().findAny());
          }
        });
  }

  static BrokenAccess findsNobodyWithoutRoles(BrokenAccess honest) {
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public Optional<Set<UserRole>> roles(UserId user) {
            return super.roles(user).filter(it -> !it.isEmpty());
          }
        });
  }

  static BrokenAccess findsNoRolesForWhoIsNotThere(BrokenAccess honest) {
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public Optional<Set<UserRole>> roles(UserId user) {
            return super.roles(user).or(() -> Optional.of(Set.of()));
          }
        });
  }

  static BrokenAccess forgetsTheLimitOfHolders(BrokenAccess honest) {
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public List<RoleHolder> holders(UserRole role, Optional<UserId> after, int limit) {
            return super.holders(role, after, Integer.MAX_VALUE);
          }
        });
  }

  static BrokenAccess forgetsTheLimitOfUsers(BrokenAccess honest) {
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public List<User> users(UserFilter filter, Optional<UserId> after, int limit) {
            return super.users(filter, after, Integer.MAX_VALUE);
          }
        });
  }

  static BrokenAccess forgetsTheRoleOfHolders(BrokenAccess honest) {
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public List<RoleHolder> holders(UserRole role, Optional<UserId> after, int limit) {
            return super.users(UserFilter.ALL, after, limit).stream()
                .map(it -> new RoleHolder(it.id(), it.account().username()))
                .toList();
          }
        });
  }

  static BrokenAccess listsTheLastHolderFirst(BrokenAccess honest) {
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public List<RoleHolder> holders(UserRole role, Optional<UserId> after, int limit) {
            return super.holders(role, after, limit).reversed();
          }
        });
  }

  static BrokenAccess listsTheLastUserFirst(BrokenAccess honest) {
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public List<User> users(UserFilter filter, Optional<UserId> after, int limit) {
            return super.users(filter, after, limit).reversed();
          }
        });
  }

  static BrokenAccess namesWhoIsNotAskedFor(BrokenAccess honest) {
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public Map<UserId, Username> usernames(Set<UserId> ids) {
            return super.users(UserFilter.ALL, Optional.empty(), Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(User::id, it -> it.account().username()));
          }
        });
  }

  static BrokenAccess readsUsersFromACache(BrokenAccess honest) {
    Map<UserId, User> cache = new ConcurrentHashMap<>();
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public Optional<User> user(UserId id) {
            super.user(id).ifPresent(found -> cache.putIfAbsent(id, found));
            return Optional.ofNullable(cache.get(id));
          }
        });
  }

  static BrokenAccess searchesNamesAlone(BrokenAccess honest) {
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public List<User> users(UserFilter filter, Optional<UserId> after, int limit) {
            return super.users(new UserFilter(filter.username(), Optional.empty()), after, limit);
          }
        });
  }

  static BrokenAccess searchesAddressesAlone(BrokenAccess honest) {
    return honest.with(
        new InMemoryAccessReader(honest.tables()) {
          @Override
          public List<User> users(UserFilter filter, Optional<UserId> after, int limit) {
            return super.users(new UserFilter(Optional.empty(), filter.email()), after, limit);
          }
        });
  }

  private static Optional<UserId> before(Optional<UserId> after) {
    return after.filter(id -> id.value() > 1).map(id -> new UserId(id.value() - 1));
  }
}
