package dev.muster.application.access.memory;

import dev.muster.application.access.port.UserRepository;
import dev.muster.domain.Version;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import java.util.Optional;

/** Stores users in memory. */
public class InMemoryUserRepository implements UserRepository {
  private final AccessTables tables;

  /** Keeps them in these tables. */
  public InMemoryUserRepository(AccessTables tables) {
    this.tables = tables;
  }

  @Override
  public User add(Account account) {
    return tables.users.insert(id -> new User(new UserId(id), Version.FIRST, account));
  }

  @Override
  public Optional<User> claim(UserId id) {
    return tables.users.find(id);
  }

  @Override
  public boolean hold(UserId id) {
    return claim(id).isPresent();
  }

  @Override
  public void update(User changed) {
    tables.users.update(changed);
  }

  @Override
  public void remove(UserId id) {
    tables.store.execute(
        () -> {
          tables.refuseTheLast(id);
          tables.users.delete(id);
          return id;
        });
  }
}
