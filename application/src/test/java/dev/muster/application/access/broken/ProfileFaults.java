package dev.muster.application.access.broken;

import dev.muster.application.access.memory.InMemoryProfileRepository;
import dev.muster.domain.Version;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.ProfileContent;
import dev.muster.domain.access.UserId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The possible faults of a repository of profiles. */
final class ProfileFaults {
  private ProfileFaults() {}

  static BrokenAccess beginsEveryProfileInTheFirstVersion(BrokenAccess honest) {
    return honest.with(
        new InMemoryProfileRepository(honest.tables()) {
          @Override
          public Replaced put(UserId user, ProfileContent content, Version first) {
            return super.put(user, content, Version.FIRST);
          }
        });
  }

  static BrokenAccess countsTheVersionOfTheSameContentOn(BrokenAccess honest) {
    return honest.with(
        new InMemoryProfileRepository(honest.tables()) {
          @Override
          public Replaced put(UserId user, ProfileContent content, Version first) {
            Replaced stored = super.put(user, content, first);
            if (stored.before().equals(Optional.of(stored.profile().version()))) {
              Profile next = new Profile(user, stored.profile().version().next(), content);
              honest.memory().force(next);
              return new Replaced(next, stored.before());
            }
            return stored;
          }
        });
  }

  static BrokenAccess keepsTheFirstContent(BrokenAccess honest) {
    return honest.with(
        new InMemoryProfileRepository(honest.tables()) {
          @Override
          public Replaced put(UserId user, ProfileContent content, Version first) {
            Optional<Profile> stored = honest.ports().reader().profile(user);
            return super.put(user, stored.map(Profile::content).orElse(content), first);
          }
        });
  }

  static BrokenAccess keepsThePictureThatIsTakenAway(BrokenAccess honest) {
    return honest.with(
        new InMemoryProfileRepository(honest.tables()) {
          @Override
          public Replaced put(UserId user, ProfileContent content, Version first) {
            Optional<Profile> stored = honest.ports().reader().profile(user);
            return super.put(
                user,
                new ProfileContent(
                    content.bio(),
                    content.avatarUrl().or(() -> stored.flatMap(it -> it.content().avatarUrl()))),
                first);
          }
        });
  }

  static BrokenAccess makesAProfileForNobody(BrokenAccess honest) {
    return honest.with(
        new InMemoryProfileRepository(honest.tables()) {
          @Override
          public Replaced put(UserId user, ProfileContent content, Version first) {
            AtomicReference<Replaced> stored = new AtomicReference<>();
            BrokenAccess.inSpiteOf(
                UnknownUser.class,
                () -> stored.set(super.put(user, content, first)),
                () -> {
                  Profile made = new Profile(user, first, content);
                  honest.memory().force(made);
                  stored.set(new Replaced(made, Optional.empty()));
                });
            return stored.get();
          }
        });
  }

  static BrokenAccess removesAllProfiles(BrokenAccess honest) {
    return honest.with(
        new InMemoryProfileRepository(honest.tables()) {
          @Override
          public Optional<Version> remove(UserId user) {
            for (long id = 1; id < 9; id++) {
              if (id != user.value()) {
                super.remove(new UserId(id));
              }
            }
            return super.remove(user);
          }
        });
  }

  static BrokenAccess removesNoProfile(BrokenAccess honest) {
    return honest.with(
        new InMemoryProfileRepository(honest.tables()) {
          @Override
          public Optional<Version> remove(UserId user) {
            return honest.ports().reader().profile(user).map(Profile::version);
          }
        });
  }

  static BrokenAccess saysThatEveryProfileIsNew(BrokenAccess honest) {
    return honest.with(
        new InMemoryProfileRepository(honest.tables()) {
          @Override
          public Replaced put(UserId user, ProfileContent content, Version first) {
            return new Replaced(super.put(user, content, first).profile(), Optional.empty());
          }
        });
  }
}
