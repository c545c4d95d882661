package dev.muster.application.access.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.access.port.AttemptRepository;
import dev.muster.domain.access.session.AttemptKey;
import dev.muster.domain.access.session.Attempts;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contract of the repository of failed attempts. */
public interface AttemptRepositoryContract extends SessionFixture {
  @Test
  default void aCountBeginsWithZeroNow() {
    assertEquals(List.of(none("Ada"), none("Bob")), claim(NOW, key("Ada"), key("Bob")));
  }

  @Test
  default void aCountIsFoundAsItWasStoredInTheOrderOfTheKeys() {
    Attempts ada = new Attempts(key("Ada"), 3, NOW.plusSeconds(1));
    Attempts here = new Attempts(AttemptKey.ofNetwork(HERE), 70, NOW.plusMillis(2));
    store(NOW.minusSeconds(1), ada, here);

    Instant later = NOW.plusSeconds(9);
    assertEquals(List.of(ada, here), claim(later, ada.key(), here.key()));
    assertEquals(
        List.of(here, new Attempts(key("Bob"), 0, later), ada),
        claim(later, here.key(), key("Bob"), ada.key()));
  }

  @Test
  default void aKindOfItsOwnHasACountOfItsOwn() {
    Attempts name = new Attempts(key("Ada"), 3, NOW);
    store(NOW.minusSeconds(1), name);

    AttemptKey other = new AttemptKey(AttemptKey.Kind.NETWORK, name.key().digest());
    assertEquals(List.of(new Attempts(other, 0, NOW), name), claim(NOW, other, name.key()));
  }

  @Test
  default void aStoringRemovesSomeThatAreForgottenTheOldestFirst() {
    int most = AttemptRepository.FORGOTTEN_AT_ONCE;
    List<Attempts> all =
        IntStream.rangeClosed(0, most)
            .mapToObj(i -> new Attempts(key("user" + i), 1, NOW.plusSeconds(i)))
            .toList();
    all.forEach(it -> store(NOW.minusSeconds(1), it));
    Attempts kept = new Attempts(key("kept"), 1, NOW.plusSeconds(most + 1));
    store(NOW.minusSeconds(1), kept);
    Instant end = all.getLast().lastAt();
    Attempts changed = new Attempts(key("changed"), 1, NOW.minusSeconds(1));

    store(end, changed);

    Instant later = end.plusSeconds(9);
    assertEquals(List.of(kept, all.getLast()), claim(later, kept.key(), all.getLast().key()));
    assertEquals(List.of(changed), claim(later, changed.key()));
    all.subList(0, most)
        .forEach(
            it -> assertEquals(List.of(new Attempts(it.key(), 0, later)), claim(later, it.key())));
  }

  private List<Attempts> claim(Instant now, AttemptKey... keys) {
    return unit(() -> ports().attempts().claim(List.of(keys), now));
  }

  private void store(Instant forgotten, Attempts... attempts) {
    unit(
        () -> {
          ports().attempts().claim(List.of(attempts).stream().map(Attempts::key).toList(), NOW);
          ports().attempts().store(List.of(attempts), forgotten);
          return true;
        });
  }

  private static Attempts none(String name) {
    return new Attempts(key(name), 0, NOW);
  }

  private static AttemptKey key(String name) {
    return AttemptKey.ofName(name);
  }
}
