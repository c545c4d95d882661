package dev.muster.application.access.memory;

import dev.muster.application.access.port.ProfileRepository;
import dev.muster.domain.Version;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.ProfileContent;
import dev.muster.domain.access.UserId;
import java.util.Optional;

/** Stores profiles in memory. */
public class InMemoryProfileRepository implements ProfileRepository {
  private final AccessTables tables;

  /** Keeps them in these tables. */
  public InMemoryProfileRepository(AccessTables tables) {
    this.tables = tables;
  }

  @Override
  public Replaced put(UserId user, ProfileContent content, Version first) {
    return tables.store.execute(
        () -> {
          Optional<Profile> before = tables.profiles.find(user);
          if (before.isEmpty()) {
            Profile added = new Profile(user, first, content);
            tables.profiles.insert(added);
            return new Replaced(added, Optional.empty());
          }
          Version version = before.get().version();
          boolean same = before.get().content().equals(content);
          Profile changed = new Profile(user, same ? version : version.next(), content);
          tables.profiles.update(changed);
          return new Replaced(changed, Optional.of(version));
        });
  }

  @Override
  public Optional<Version> remove(UserId user) {
    return tables.store.execute(
        () -> {
          Optional<Version> version = tables.profiles.find(user).map(Profile::version);
          version.ifPresent(_ -> tables.profiles.delete(user));
          return version;
        });
  }
}
