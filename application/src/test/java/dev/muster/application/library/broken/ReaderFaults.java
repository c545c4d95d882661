package dev.muster.application.library.broken;

import dev.muster.application.library.memory.InMemoryLibrary;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The possible faults of a reader of authors. */
final class ReaderFaults {
  private ReaderFaults() {}

  static BrokenLibrary beginsWithTheKeyItself(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibrary(honest.memory()) {
          @Override
          public List<Author> list(Optional<AuthorId> after, int limit) {
            return super.list(
                after.filter(id -> id.value() > 1).map(id -> new AuthorId(id.value() - 1)), limit);
          }
        });
  }

  static BrokenLibrary findsAnyForWhatIsNotThere(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibrary(honest.memory()) {
          @Override
          public Optional<Author> find(AuthorId id) {
            return super.find(id).or(() -> super.list(Optional.empty(), 1).stream().findAny());
          }
        });
  }

  static BrokenLibrary forgetsTheLimit(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibrary(honest.memory()) {
          @Override
          public List<Author> list(Optional<AuthorId> after, int limit) {
            return super.list(after, Integer.MAX_VALUE);
          }
        });
  }

  static BrokenLibrary listsTheLastFirst(BrokenLibrary honest) {
    return honest.withReader(
        new InMemoryLibrary(honest.memory()) {
          @Override
          public List<Author> list(Optional<AuthorId> after, int limit) {
            return super.list(after, limit).reversed();
          }
        });
  }

  static BrokenLibrary readsFromACache(BrokenLibrary honest) {
    Map<AuthorId, Author> cache = new ConcurrentHashMap<>();
    return honest.withReader(
        new InMemoryLibrary(honest.memory()) {
          @Override
          public Optional<Author> find(AuthorId id) {
            super.find(id).ifPresent(found -> cache.putIfAbsent(id, found));
            return Optional.ofNullable(cache.get(id));
          }
        });
  }
}
