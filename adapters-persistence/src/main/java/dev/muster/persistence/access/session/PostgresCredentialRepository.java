package dev.muster.persistence.access.session;

import dev.muster.application.access.port.CredentialRepository;
import dev.muster.application.access.query.Credentials;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.PasswordHash;
import dev.muster.persistence.access.AccessRefusals;
import dev.muster.platform.jdbc.access.DatabaseGate;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Stores the hashes of passwords in PostgreSQL. */
@Singleton
final class PostgresCredentialRepository implements CredentialRepository {
  private final DatabaseGate gate;
  private final CredentialStatements statements;

  PostgresCredentialRepository(DatabaseGate gate, CredentialStatements statements) {
    this.gate = gate;
    this.statements = statements;
  }

  @Override
  public Optional<Credentials> find(Username username) {
    return gate.readLatest(() -> statements.findByName(username.folded()))
        .map(CredentialRow::toDomain);
  }

  @Override
  public Optional<Credentials> find(UserId user) {
    return gate.readLatest(() -> statements.find(user.value())).map(CredentialRow::toDomain);
  }

  @Override
  public Optional<Credentials> claim(UserId user) {
    return statements.lock(user.value()).map(CredentialRow::toDomain);
  }

  @Override
  public void store(UserId user, PasswordHash hash) {
    AccessRefusals.translated(
        Map.of("credential_user_fkey", new UnknownUser(user)),
        () -> {
          statements.store(user.value(), hash.value());
          return user;
        });
  }
}
