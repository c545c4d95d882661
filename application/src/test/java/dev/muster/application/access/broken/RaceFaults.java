package dev.muster.application.access.broken;

import dev.muster.application.access.memory.InMemoryGrantRepository;
import dev.muster.application.access.memory.InMemoryProfileRepository;
import dev.muster.application.access.memory.InMemoryUserRepository;
import dev.muster.application.access.query.UserFilter;
import dev.muster.domain.UserRole;
import dev.muster.domain.Version;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.RoleNotGranted;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.GrantFacts;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.ProfileContent;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** The possible faults of claims and of constraints, which only commands at once find. */
final class RaceFaults {
  private RaceFaults() {}

  static BrokenAccess claimsAUserWithoutWaiting(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public Optional<User> claim(UserId id) {
            return honest.memory().peek(() -> super.claim(id));
          }
        });
  }

  static BrokenAccess countsAdministratorsByWhatItSawBefore(BrokenAccess honest) {
    AtomicLong counted = new AtomicLong();
    return honest.with(
        new InMemoryGrantRepository(honest.tables()) {
          @Override
          public boolean add(UserId user, UserRole role) {
            long before = counted.get();
            boolean added = super.add(user, role);
            counted.set(before + (added ? 1 : 0));
            return added;
          }

          @Override
          public GrantFacts claim(UserId user) {
            return new GrantFacts(user, super.claim(user).roles(), Math.max(2, counted.get()));
          }

          @Override
          public void remove(UserId user, UserRole role) {
            long before = counted.get();
            super.remove(user, role);
            counted.set(before - 1);
          }
        });
  }

  static BrokenAccess grantsByWhatItSawBefore(BrokenAccess honest) {
    return honest.with(
        new InMemoryGrantRepository(honest.tables()) {
          @Override
          public boolean add(UserId user, UserRole role) {
            boolean had =
                honest
                    .memory()
                    .peek(() -> honest.ports().reader().roles(user).orElseThrow().contains(role));
            honest.memory().force(user, role);
            return !had;
          }
        });
  }

  static BrokenAccess holdsAUserWithoutWaiting(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public boolean hold(UserId id) {
            return honest.memory().peek(() -> super.hold(id));
          }
        });
  }

  static BrokenAccess looksForANameBeforeItStoresIt(BrokenAccess honest) {
    return looking(honest, it -> it.username().folded());
  }

  static BrokenAccess looksForAnAddressBeforeItStoresIt(BrokenAccess honest) {
    return looking(honest, it -> it.email().folded());
  }

  static BrokenAccess putsAProfileByWhatItSawBefore(BrokenAccess honest) {
    return honest.with(
        new InMemoryProfileRepository(honest.tables()) {
          @Override
          public Replaced put(UserId user, ProfileContent content, Version first) {
            Optional<Profile> before =
                honest.memory().peek(() -> honest.ports().reader().profile(user));
            if (before.isPresent()) {
              return super.put(user, content, first);
            }
            Profile made = new Profile(user, first, content);
            honest.memory().force(made);
            return new Replaced(made, Optional.empty());
          }
        });
  }

  static BrokenAccess takesRolesByWhatItSawBefore(BrokenAccess honest) {
    return honest.with(
        new InMemoryGrantRepository(honest.tables()) {
          @Override
          public GrantFacts claim(UserId user) {
            return honest.memory().peek(() -> super.claim(user));
          }

          @Override
          public void remove(UserId user, UserRole role) {
            BrokenAccess.inSpiteOf(
                RoleNotGranted.class,
                () ->
                    BrokenAccess.inSpiteOf(
                        LastAdmin.class,
                        () -> super.remove(user, role),
                        () -> honest.memory().take(user, role)),
                () -> {});
          }
        });
  }

  static BrokenAccess removesUsersByWhatItSawBefore(BrokenAccess honest) {
    return honest
        .with(
            new InMemoryGrantRepository(honest.tables()) {
              @Override
              public GrantFacts claim(UserId user) {
                return honest.memory().peek(() -> super.claim(user));
              }
            })
        .with(
            new InMemoryUserRepository(honest.tables()) {
              @Override
              public Optional<User> claim(UserId id) {
                return honest.memory().peek(() -> super.claim(id));
              }

              @Override
              public void remove(UserId id) {
                BrokenAccess.inSpiteOf(
                    UnknownUser.class,
                    () ->
                        BrokenAccess.inSpiteOf(
                            LastAdmin.class,
                            () -> super.remove(id),
                            () -> honest.memory().take(id)),
                    () -> {});
              }
            });
  }

  /** Looks for a value of an account among those that are stored, and then stores the account. */
  private static BrokenAccess looking(BrokenAccess honest, Function<Account, String> value) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public User add(Account account) {
            List<User> before =
                honest
                    .memory()
                    .peek(
                        () ->
                            honest
                                .ports()
                                .reader()
                                .users(UserFilter.ALL, Optional.empty(), Integer.MAX_VALUE));
            if (before.stream()
                .anyMatch(it -> value.apply(it.account()).equals(value.apply(account)))) {
              return super.add(account);
            }
            long next = before.isEmpty() ? 1 : before.getLast().id().value() + 1;
            User added = new User(new UserId(next), Version.FIRST, account);
            honest.memory().force(added);
            return added;
          }
        });
  }
}
