package dev.muster.application.access.broken;

import dev.muster.application.access.memory.InMemoryGrantRepository;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.RoleNotGranted;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.GrantFacts;
import dev.muster.domain.access.UserId;
import java.util.Optional;
import java.util.Set;

/** The possible faults of a repository of the roles of users. */
final class GrantFaults {
  private GrantFaults() {}

  static BrokenAccess claimsWhoIsNotThere(BrokenAccess honest) {
    return honest.with(
        new InMemoryGrantRepository(honest.tables()) {
          @Override
          public GrantFacts claim(UserId user) {
            return honest.ports().reader().user(user).isPresent()
                ? super.claim(user)
                : new GrantFacts(user, Set.of(), 0);
          }
        });
  }

  static BrokenAccess countsAdministratorsForOthersToo(BrokenAccess honest) {
    return honest.with(
        new InMemoryGrantRepository(honest.tables()) {
          @Override
          public GrantFacts claim(UserId user) {
            return new GrantFacts(user, super.claim(user).roles(), administrators(honest));
          }
        });
  }

  static BrokenAccess countsOneAdministratorWhereThereAreMore(BrokenAccess honest) {
    return honest.with(
        new InMemoryGrantRepository(honest.tables()) {
          @Override
          public GrantFacts claim(UserId user) {
            GrantFacts facts = super.claim(user);
            return new GrantFacts(user, facts.roles(), Math.min(1, facts.administrators()));
          }
        });
  }

  static BrokenAccess forgetsWhoIsAViewer(BrokenAccess honest) {
    return honest.with(
        new InMemoryGrantRepository(honest.tables()) {
          @Override
          public GrantFacts claim(UserId user) {
            GrantFacts facts = super.claim(user);
            return facts.roles().contains(UserRole.VIEWER)
                ? new GrantFacts(user, Set.of(UserRole.ADMIN), facts.administrators())
                : facts;
          }
        });
  }

  static BrokenAccess grantsToNobody(BrokenAccess honest) {
    return honest.with(
        new InMemoryGrantRepository(honest.tables()) {
          @Override
          public boolean add(UserId user, UserRole role) {
            return honest.ports().reader().user(user).isEmpty() || super.add(user, role);
          }
        });
  }

  static BrokenAccess saysThatEveryGrantIsNew(BrokenAccess honest) {
    return honest.with(
        new InMemoryGrantRepository(honest.tables()) {
          @Override
          public boolean add(UserId user, UserRole role) {
            return super.add(user, role) || true;
          }
        });
  }

  static BrokenAccess takesAllRoles(BrokenAccess honest) {
    return honest.with(
        new InMemoryGrantRepository(honest.tables()) {
          @Override
          public void remove(UserId user, UserRole role) {
            super.remove(user, role);
            honest.ports().reader().roles(user).orElseThrow().stream()
                .filter(it -> it != UserRole.ADMIN)
                .forEach(it -> super.remove(user, it));
          }
        });
  }

  static BrokenAccess takesTheRoleOfTheLastAdministrator(BrokenAccess honest) {
    return honest.with(
        new InMemoryGrantRepository(honest.tables()) {
          @Override
          public void remove(UserId user, UserRole role) {
            BrokenAccess.inSpiteOf(
                LastAdmin.class,
                () -> super.remove(user, role),
                () -> honest.memory().take(user, role));
          }
        });
  }

  static BrokenAccess takesWhatIsNotGranted(BrokenAccess honest) {
    return honest.with(
        new InMemoryGrantRepository(honest.tables()) {
          @Override
          public void remove(UserId user, UserRole role) {
            BrokenAccess.inSpiteOf(RoleNotGranted.class, () -> super.remove(user, role), () -> {});
          }
        });
  }

  static BrokenAccess takesAnyForTheLastAdministrator(BrokenAccess honest) {
    return honest.with(
        new InMemoryGrantRepository(honest.tables()) {
          @Override
          public void remove(UserId user, UserRole role) {
            if (administrators(honest) == 1) {
              throw new AccessViolationException(new LastAdmin(user));
            }
            super.remove(user, role);
          }
        });
  }

  private static long administrators(BrokenAccess honest) {
    return honest
        .ports()
        .reader()
        .holders(UserRole.ADMIN, Optional.empty(), Integer.MAX_VALUE)
        .size();
  }
}
