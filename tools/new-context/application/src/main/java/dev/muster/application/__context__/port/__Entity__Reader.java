package dev.muster.application.__context__.port;

import dev.muster.domain.__context__.__Entity__;
import dev.muster.domain.__context__.__Entity__Id;
import java.util.List;
import java.util.Optional;

/** Driven port: answers queries from the committed state, each in one statement. */
public interface __Entity__Reader {
  /** Returns the one with this identity, or empty if it does not exist. */
  Optional<__Entity__> find(__Entity__Id id);

  /** Returns those after an id, in the order of the ids, at most {@code limit}. */
  List<__Entity__> list(Optional<__Entity__Id> after, int limit);
}
