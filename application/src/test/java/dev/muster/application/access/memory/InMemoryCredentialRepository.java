package dev.muster.application.access.memory;

import dev.muster.application.access.memory.SessionTables.Credential;
import dev.muster.application.access.port.CredentialRepository;
import dev.muster.application.access.query.Credentials;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.PasswordHash;
import java.util.Optional;

/** Stores hashes of passwords in memory. */
public class InMemoryCredentialRepository implements CredentialRepository {
  private final SessionTables tables;

  /** Keeps them in these tables. */
  public InMemoryCredentialRepository(SessionTables tables) {
    this.tables = tables;
  }

  @Override
  public Optional<Credentials> find(Username username) {
    return tables.store.read(
        () ->
            tables
                .access
                .users
                .where(it -> it.account().username().folded().equals(username.folded()))
                .stream()
                .findAny()
                .map(this::credentials));
  }

  @Override
  public Optional<Credentials> find(UserId user) {
    return tables.store.read(() -> tables.access.users.find(user).map(this::credentials));
  }

  @Override
  public Optional<Credentials> claim(UserId user) {
    return find(user).filter(it -> it.hash().isPresent());
  }

  @Override
  public void store(UserId user, PasswordHash hash) {
    tables.store.execute(
        () -> {
          if (tables.credentials.contains(user)) {
            tables.credentials.update(new Credential(user, hash));
          } else {
            tables.credentials.insert(new Credential(user, hash));
          }
          return user;
        });
  }

  private Credentials credentials(User user) {
    return new Credentials(
        user.id(),
        user.account().username(),
        tables.access.rolesOf(user.id()),
        tables.credentials.find(user.id()).map(Credential::hash));
  }
}
