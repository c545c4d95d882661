package dev.muster.persistence.__context__;

import dev.muster.application.StaleVersionException;
import dev.muster.application.__context__.port.__Entity__Repository;
import dev.muster.domain.Version;
import dev.muster.domain.__context__.__Context__Violation.Unknown__Entity__;
import dev.muster.domain.__context__.__Context__ViolationException;
import dev.muster.domain.__context__.__Entity__;
import dev.muster.domain.__context__.__Entity__Id;
import dev.muster.domain.__context__.__Entity__Profile;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Stores __plural__ in PostgreSQL. */
@Singleton
final class Postgres__Entity__Repository implements __Entity__Repository {
  private final __Entity__Statements statements;

  Postgres__Entity__Repository(__Entity__Statements statements) {
    this.statements = statements;
  }

  @Override
  public __Entity__ add(__Entity__Profile profile) {
    return statements.insert(Version.FIRST.value(), profile.name().value()).toDomain();
  }

  @Override
  public Optional<__Entity__> claim(__Entity__Id id) {
    return statements.lock(id.value()).map(__Entity__Row::toDomain);
  }

  @Override
  public void update(__Entity__ changed) {
    long id = changed.id().value();
    String name = changed.profile().name().value();
    if (statements.update(id, changed.version().value(), name) == 0) {
      throw statements.exists(id) ? new StaleVersionException() : unknown(changed.id());
    }
  }

  @Override
  public void remove(__Entity__Id id) {
    if (statements.delete(id.value()) == 0) {
      throw unknown(id);
    }
  }

  private static __Context__ViolationException unknown(__Entity__Id id) {
    return new __Context__ViolationException(new Unknown__Entity__(id));
  }
}
