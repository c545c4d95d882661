package dev.muster.application.access.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.access.memory.InMemoryUserRepository;
import dev.muster.application.access.query.UserFilter;
import dev.muster.domain.Email;
import dev.muster.domain.UserRole;
import dev.muster.domain.Version;
import dev.muster.domain.access.AccessViolation.EmailTaken;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolation.UsernameTaken;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The possible faults of a repository of users. */
final class UserFaults {
  private UserFaults() {}

  static BrokenAccess addsWhatIsUpdatedAndNotThere(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public void update(User changed) {
            BrokenAccess.inSpiteOf(
                UnknownUser.class,
                () -> super.update(changed),
                () -> honest.memory().force(changed));
          }
        });
  }

  static BrokenAccess forgetsWhatAnUpdateChanges(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public void update(User changed) {
            Account stored = honest.ports().reader().user(changed.id()).orElse(changed).account();
            super.update(new User(changed.id(), changed.version(), stored));
          }
        });
  }

  static BrokenAccess givesAnIdentityAgain(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public User add(Account account) {
            List<User> all =
                honest.ports().reader().users(UserFilter.ALL, Optional.empty(), Integer.MAX_VALUE);
            long next = all.isEmpty() ? 1 : all.getLast().id().value() + 1;
            User added = new User(new UserId(next), Version.FIRST, account);
            honest.memory().force(added);
            return added;
          }
        });
  }

  static BrokenAccess holdsWhoIsNotThere(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public boolean hold(UserId id) {
            return super.hold(id) || true;
          }
        });
  }

  static BrokenAccess losesWhatIsNotAscii(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public User add(Account account) {
            Email email = new Email(account.email().value().replaceAll("[^ -~]", "?"));
            return super.add(new Account(account.username(), email));
          }
        });
  }

  static BrokenAccess makesEveryUserAViewer(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public User add(Account account) {
            User added = super.add(account);
            honest.memory().force(added.id(), UserRole.VIEWER);
            return added;
          }
        });
  }

  static BrokenAccess removesTheLastAdministrator(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public void remove(UserId id) {
            BrokenAccess.inSpiteOf(
                LastAdmin.class, () -> super.remove(id), () -> honest.memory().take(id));
          }
        });
  }

  static BrokenAccess saysNothingWhenThereIsNobodyToRemove(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public void remove(UserId id) {
            BrokenAccess.inSpiteOf(UnknownUser.class, () -> super.remove(id), () -> {});
          }
        });
  }

  static BrokenAccess leavesRolesBehind(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public void remove(UserId id) {
            Set<UserRole> roles = honest.ports().reader().roles(id).orElse(Set.of());
            super.remove(id);
            roles.forEach(role -> honest.memory().force(id, role));
          }
        });
  }

  static BrokenAccess takesANameThatIsTaken(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public void update(User changed) {
            BrokenAccess.inSpiteOf(
                UsernameTaken.class,
                () -> super.update(changed),
                () -> honest.memory().force(changed));
          }
        });
  }

  static BrokenAccess takesAnAddressThatIsTaken(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public void update(User changed) {
            BrokenAccess.inSpiteOf(
                EmailTaken.class,
                () -> super.update(changed),
                () -> honest.memory().force(changed));
          }
        });
  }

  static BrokenAccess takesAnyVersion(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public void update(User changed) {
            try {
              super.update(changed);
            } catch (StaleVersionException stale) {
              honest.memory().force(changed);
            }
          }
        });
  }

  static BrokenAccess tellsTheAddressBeforeTheName(BrokenAccess honest) {
    return honest.with(
        new InMemoryUserRepository(honest.tables()) {
          @Override
          public User add(Account account) {
            List<User> all =
                honest.ports().reader().users(UserFilter.ALL, Optional.empty(), Integer.MAX_VALUE);
            if (all.stream()
                .anyMatch(it -> it.account().email().folded().equals(account.email().folded()))) {
              throw new AccessViolationException(new EmailTaken(account.email()));
            }
            return super.add(account);
          }
        });
  }
}
