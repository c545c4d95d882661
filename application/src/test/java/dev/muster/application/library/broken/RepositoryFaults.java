package dev.muster.application.library.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.library.memory.InMemoryLibrary;
import dev.muster.domain.Version;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import java.util.List;
import java.util.Optional;

/** The possible faults of a repository of authors. */
final class RepositoryFaults {
  private RepositoryFaults() {}

  static BrokenLibrary addsWhatIsUpdatedAndNotThere(BrokenLibrary honest) {
    return honest.withRepository(
        new InMemoryLibrary(honest.memory()) {
          @Override
          public void update(Author changed) {
            if (find(changed.id()).isEmpty()) {
              force(changed);
            } else {
              super.update(changed);
            }
          }
        });
  }

  static BrokenLibrary claimsWithoutWaiting(BrokenLibrary honest) {
    return honest.withRepository(
        new InMemoryLibrary(honest.memory()) {
          @Override
          public Optional<Author> claim(AuthorId id) {
            return peek(id);
          }
        });
  }

  static BrokenLibrary forgetsWhatAnUpdateChanges(BrokenLibrary honest) {
    return honest.withRepository(
        new InMemoryLibrary(honest.memory()) {
          @Override
          public void update(Author changed) {
            AuthorProfile stored = find(changed.id()).orElse(changed).profile();
            super.update(new Author(changed.id(), changed.version(), stored));
          }
        });
  }

  static BrokenLibrary givesAnIdentityAgain(BrokenLibrary honest) {
    return honest.withRepository(
        new InMemoryLibrary(honest.memory()) {
          @Override
          public Author add(AuthorProfile profile) {
            List<Author> all = list(Optional.empty(), Integer.MAX_VALUE);
            long next = all.isEmpty() ? 1 : all.getLast().id().value() + 1;
            Author added = new Author(new AuthorId(next), Version.FIRST, profile);
            force(added);
            return added;
          }
        });
  }

  static BrokenLibrary losesWhatIsNotAscii(BrokenLibrary honest) {
    return honest.withRepository(
        new InMemoryLibrary(honest.memory()) {
          @Override
          public Author add(AuthorProfile profile) {
            String name = profile.name().value().replaceAll("[^ -~]", "?");
            return super.add(new AuthorProfile(new AuthorName(name)));
          }
        });
  }

  static BrokenLibrary saysNothingWhenThereIsNothingToRemove(BrokenLibrary honest) {
    return honest.withRepository(
        new InMemoryLibrary(honest.memory()) {
          @Override
          public void remove(AuthorId id) {
            if (find(id).isPresent()) {
              super.remove(id);
            }
          }
        });
  }

  static BrokenLibrary takesAnyVersion(BrokenLibrary honest) {
    return honest.withRepository(
        new InMemoryLibrary(honest.memory()) {
          @Override
          public void update(Author changed) {
            try {
              super.update(changed);
            } catch (StaleVersionException stale) {
              force(changed);
            }
          }
        });
  }

  static BrokenLibrary takesTheSameProfileForTheSame(BrokenLibrary honest) {
    return honest.withRepository(
        new InMemoryLibrary(honest.memory()) {
          @Override
          public Author add(AuthorProfile profile) {
            return list(Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(it -> it.profile().equals(profile))
                .findAny()
                .orElseGet(() -> super.add(profile));
          }
        });
  }
}
