package dev.muster.application.__context__.broken;

import dev.muster.application.__context__.memory.InMemory__Context__;
import dev.muster.domain.__context__.__Entity__;
import dev.muster.domain.__context__.__Entity__Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The possible faults of a reader of __plural__. */
final class ReaderFaults {
  private ReaderFaults() {}

  static Broken__Context__ beginsWithTheKeyItself(Broken__Context__ honest) {
    return honest.withReader(
        new InMemory__Context__(honest.memory()) {
          @Override
          public List<__Entity__> list(Optional<__Entity__Id> after, int limit) {
            return super.list(
                after.filter(id -> id.value() > 1).map(id -> new __Entity__Id(id.value() - 1)),
                limit);
          }
        });
  }

  static Broken__Context__ findsAnyForWhatIsNotThere(Broken__Context__ honest) {
    return honest.withReader(
        new InMemory__Context__(honest.memory()) {
          @Override
          public Optional<__Entity__> find(__Entity__Id id) {
            return super.find(id).or(() -> super.list(Optional.empty(), 1).stream().findAny());
          }
        });
  }

  static Broken__Context__ forgetsTheLimit(Broken__Context__ honest) {
    return honest.withReader(
        new InMemory__Context__(honest.memory()) {
          @Override
          public List<__Entity__> list(Optional<__Entity__Id> after, int limit) {
            return super.list(after, Integer.MAX_VALUE);
          }
        });
  }

  static Broken__Context__ listsTheLastFirst(Broken__Context__ honest) {
    return honest.withReader(
        new InMemory__Context__(honest.memory()) {
          @Override
          public List<__Entity__> list(Optional<__Entity__Id> after, int limit) {
            return super.list(after, limit).reversed();
          }
        });
  }

  static Broken__Context__ readsFromACache(Broken__Context__ honest) {
    Map<__Entity__Id, __Entity__> cache = new ConcurrentHashMap<>();
    return honest.withReader(
        new InMemory__Context__(honest.memory()) {
          @Override
          public Optional<__Entity__> find(__Entity__Id id) {
            super.find(id).ifPresent(found -> cache.putIfAbsent(id, found));
            return Optional.ofNullable(cache.get(id));
          }
        });
  }
}
