package dev.muster.application.newsroom.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.Table;
import dev.muster.application.newsroom.port.Followers;
import dev.muster.domain.newsroom.FollowerId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps users in memory, in place of the context that keeps them. */
public class InMemoryFollowers implements Followers {
  private final Table<FollowerId, Person> people;

  /** Keeps users in a table of this store. */
  public InMemoryFollowers(InMemoryStore store) {
    people = store.table("person", Person::id, Comparator.comparingLong(FollowerId::value));
  }

  private record Person(FollowerId id, String name) {}

  /** Adds a user. */
  public FollowerId add(String name) {
    return people.insert(id -> new Person(new FollowerId(id), name)).id();
  }

  /** Removes a user. */
  public void remove(FollowerId user) {
    people.delete(user);
  }

  @Override
  public boolean hold(FollowerId user) {
    return people.contains(user);
  }

  @Override
  public Map<FollowerId, String> names(Collection<FollowerId> users) {
    return people.where(it -> users.contains(it.id())).stream()
        .collect(Collectors.toMap(Person::id, Person::name));
  }
}
