package dev.muster.persistence.access;

import dev.muster.application.StaleVersionException;
import dev.muster.application.access.port.UserRepository;
import dev.muster.domain.Version;
import dev.muster.domain.access.AccessViolation;
import dev.muster.domain.access.AccessViolation.EmailTaken;
import dev.muster.domain.access.AccessViolation.UsernameTaken;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Stores users in PostgreSQL. */
@Singleton
final class PostgresUserRepository implements UserRepository {
  private final UserStatements statements;

  PostgresUserRepository(UserStatements statements) {
    this.statements = statements;
  }

  @Override
  public User add(Account account) {
    return AccessRefusals.translated(
            refusals(account),
            () ->
                statements.insert(
                    Version.FIRST.value(),
                    account.username().value(),
                    account.username().folded(),
                    account.email().value(),
                    account.email().folded()))
        .toDomain();
  }

  @Override
  public Optional<User> claim(UserId id) {
    return statements.lock(id.value()).map(UserRow::toDomain);
  }

  @Override
  public boolean hold(UserId id) {
    return statements.hold(id.value()).isPresent();
  }

  @Override
  public void update(User changed) {
    Account account = changed.account();
    int updated =
        AccessRefusals.translated(
            refusals(account),
            () ->
                statements.update(
                    changed.id().value(),
                    changed.version().value(),
                    account.username().value(),
                    account.username().folded(),
                    account.email().value(),
                    account.email().folded()));
    if (updated == 0) {
      throw statements.find(changed.id().value()).isPresent()
          ? new StaleVersionException()
          : AccessRefusals.unknown(changed.id());
    }
  }

  @Override
  public void remove(UserId id) {
    int removed =
        AccessRefusals.translated(
            PostgresGrantRepository.lastAdmin(id), () -> statements.delete(id.value()));
    if (removed == 0) {
      throw AccessRefusals.unknown(id);
    }
  }

  private static Map<String, AccessViolation> refusals(Account account) {
    return Map.of(
        "user_username_key",
        new UsernameTaken(account.username()),
        "user_email_key",
        new EmailTaken(account.email()));
  }
}
