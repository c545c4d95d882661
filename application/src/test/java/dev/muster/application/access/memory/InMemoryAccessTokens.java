package dev.muster.application.access.memory;

import dev.muster.application.access.memory.SessionTables.Issued;
import dev.muster.application.access.port.AccessTokens;
import dev.muster.application.access.query.AccessClaims;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps the claims of access tokens in memory, where others sign them. */
public class InMemoryAccessTokens implements AccessTokens {
  private final SessionTables tables;

  /** Keeps them in these tables. */
  public InMemoryAccessTokens(SessionTables tables) {
    this.tables = tables;
  }

  @Override
  public String issue(AccessClaims claims, Instant now) {
    String token = UUID.randomUUID().toString();
    tables.tokens.insert(new Issued(token, claims));
    return token;
  }

  @Override
  public Optional<AccessClaims> read(String token, Instant now) {
    return tables.tokens.find(token).map(Issued::claims).filter(it -> now.isBefore(it.expiresAt()));
  }
}
