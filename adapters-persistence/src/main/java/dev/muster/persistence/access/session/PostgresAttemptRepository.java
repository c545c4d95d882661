package dev.muster.persistence.access.session;

import dev.muster.application.access.port.AttemptRepository;
import dev.muster.domain.access.session.AttemptKey;
import dev.muster.domain.access.session.Attempts;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts failed attempts in PostgreSQL. */
@Singleton
final class PostgresAttemptRepository implements AttemptRepository {
  private final AttemptStatements statements;

  PostgresAttemptRepository(AttemptStatements statements) {
    this.statements = statements;
  }

  @Override
  public List<Attempts> claim(List<AttemptKey> keys, Instant now) {
    Map<String, AttemptRow> locked =
        statements.lock(keys.stream().map(AttemptRow::key).toList(), now).stream()
            .collect(Collectors.toMap(AttemptRow::key, Function.identity()));
    return keys.stream()
        .map(key -> Objects.requireNonNull(locked.get(AttemptRow.key(key))).toDomain(key))
        .toList();
  }

  @Override
  public void store(List<Attempts> claimed, Instant forgotten) {
    statements.store(
        texts(claimed, it -> AttemptRow.key(it.key())),
        texts(claimed, it -> Integer.toString(it.failures())),
        texts(claimed, it -> it.lastAt().toString()),
        forgotten,
        FORGOTTEN_AT_ONCE);
  }

  private static List<String> texts(List<Attempts> attempts, Function<Attempts, String> text) {
    return attempts.stream().map(text).toList();
  }
}
