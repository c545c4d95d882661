package dev.muster.application.discussion.memory;

import dev.muster.application.discussion.port.DiscussionPorts;
import dev.muster.application.kit.memory.InMemoryStore;

/** The discussion in memory: the persistence adapter for tests that need no database. */
public final class InMemoryDiscussion {
  private InMemoryDiscussion() {}

  /** Returns the driven ports of an empty discussion, in a store that others may share. */
  public static DiscussionPorts in(InMemoryStore store) {
    return over(DiscussionTables.in(store));
  }

  /** Returns empty tables. */
  public static DiscussionTables tables() {
    return DiscussionTables.in(new InMemoryStore());
  }

  /** Returns the driven ports over these tables. */
  public static DiscussionPorts over(DiscussionTables tables) {
    return new DiscussionPorts(
        new InMemoryComments(tables), new InMemoryDiscussionReader(tables), tables.store());
  }
}
