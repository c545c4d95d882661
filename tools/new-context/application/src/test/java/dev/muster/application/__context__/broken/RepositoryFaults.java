package dev.muster.application.__context__.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.__context__.memory.InMemory__Context__;
import dev.muster.domain.Version;
import dev.muster.domain.__context__.__Entity__;
import dev.muster.domain.__context__.__Entity__Id;
import dev.muster.domain.__context__.__Entity__Name;
import dev.muster.domain.__context__.__Entity__Profile;
import java.util.List;
import java.util.Optional;

/** The possible faults of a repository of __plural__. */
final class RepositoryFaults {
  private RepositoryFaults() {}

  static Broken__Context__ addsWhatIsUpdatedAndNotThere(Broken__Context__ honest) {
    return honest.withRepository(
        new InMemory__Context__(honest.memory()) {
          @Override
          public void update(__Entity__ changed) {
            if (find(changed.id()).isEmpty()) {
              force(changed);
            } else {
              super.update(changed);
            }
          }
        });
  }

  static Broken__Context__ claimsWithoutWaiting(Broken__Context__ honest) {
    return honest.withRepository(
        new InMemory__Context__(honest.memory()) {
          @Override
          public Optional<__Entity__> claim(__Entity__Id id) {
            return peek(id);
          }
        });
  }

  static Broken__Context__ forgetsWhatAnUpdateChanges(Broken__Context__ honest) {
    return honest.withRepository(
        new InMemory__Context__(honest.memory()) {
          @Override
          public void update(__Entity__ changed) {
            __Entity__Profile stored = find(changed.id()).orElse(changed).profile();
            super.update(new __Entity__(changed.id(), changed.version(), stored));
          }
        });
  }

  static Broken__Context__ givesAnIdentityAgain(Broken__Context__ honest) {
    return honest.withRepository(
        new InMemory__Context__(honest.memory()) {
          @Override
          public __Entity__ add(__Entity__Profile profile) {
            List<__Entity__> all = list(Optional.empty(), Integer.MAX_VALUE);
            long next = all.isEmpty() ? 1 : all.getLast().id().value() + 1;
            __Entity__ added = new __Entity__(new __Entity__Id(next), Version.FIRST, profile);
            force(added);
            return added;
          }
        });
  }

  static Broken__Context__ losesWhatIsNotAscii(Broken__Context__ honest) {
    return honest.withRepository(
        new InMemory__Context__(honest.memory()) {
          @Override
          public __Entity__ add(__Entity__Profile profile) {
            String name = profile.name().value().replaceAll("[^ -~]", "?");
            return super.add(new __Entity__Profile(new __Entity__Name(name)));
          }
        });
  }

  static Broken__Context__ saysNothingWhenThereIsNothingToRemove(Broken__Context__ honest) {
    return honest.withRepository(
        new InMemory__Context__(honest.memory()) {
          @Override
          public void remove(__Entity__Id id) {
            if (find(id).isPresent()) {
              super.remove(id);
            }
          }
        });
  }

  static Broken__Context__ takesAnyVersion(Broken__Context__ honest) {
    return honest.withRepository(
        new InMemory__Context__(honest.memory()) {
          @Override
          public void update(__Entity__ changed) {
            try {
              super.update(changed);
            } catch (StaleVersionException stale) {
              force(changed);
            }
          }
        });
  }

  static Broken__Context__ takesTheSameProfileForTheSame(Broken__Context__ honest) {
    return honest.withRepository(
        new InMemory__Context__(honest.memory()) {
          @Override
          public __Entity__ add(__Entity__Profile profile) {
            return list(Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(it -> it.profile().equals(profile))
                .findAny()
                .orElseGet(() -> super.add(profile));
          }
        });
  }
}
