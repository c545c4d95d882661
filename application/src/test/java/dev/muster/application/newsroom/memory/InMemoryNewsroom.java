package dev.muster.application.newsroom.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.newsroom.port.Followers;
import dev.muster.application.newsroom.port.NewsroomPorts;

/** The newsroom in memory: the persistence adapter for tests that need no database. */
public final class InMemoryNewsroom {
  private InMemoryNewsroom() {}

  /** Returns empty tables in a store that others may share. */
  public static NewsroomTables tables(InMemoryStore store) {
    return NewsroomTables.in(store);
  }

  /** Returns the driven ports over tables, with users that others keep. */
  public static NewsroomPorts over(NewsroomTables tables, Followers followers) {
    return new NewsroomPorts(
        new InMemoryArticles(tables),
        new InMemoryCategories(tables),
        new InMemoryClassifications(tables),
        new InMemoryTags(tables),
        new InMemoryFollows(tables),
        followers,
        new InMemoryNewsroomReader(tables),
        tables.store(),
        new InMemoryNewsroomTransferStore(tables));
  }
}
