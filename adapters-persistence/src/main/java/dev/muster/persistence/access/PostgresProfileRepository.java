package dev.muster.persistence.access;

import dev.muster.application.access.port.ProfileRepository;
import dev.muster.domain.Version;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.ProfileContent;
import dev.muster.domain.access.UserId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Stores profiles in PostgreSQL. */
@Singleton
final class PostgresProfileRepository implements ProfileRepository {
  private final ProfileStatements statements;

  PostgresProfileRepository(ProfileStatements statements) {
    this.statements = statements;
  }

  @Override
  public Replaced put(UserId user, ProfileContent content, Version first) {
    return AccessRefusals.translated(
        Map.of("profile_user_fkey", new UnknownUser(user)),
        () -> statements.put(user, content, first));
  }

  @Override
  public Optional<Version> remove(UserId user) {
    return statements.delete(user);
  }
}
