package dev.muster.persistence.access.session;

import dev.muster.domain.access.UserId;
import dev.muster.domain.access.session.Session;
import dev.muster.domain.access.session.SessionId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** Holds a session as the database returns it. */
@MappedEntity(value = "session", schema = "access")
record SessionRow(@Id UUID id, long userId, String tokenHash, Instant expiresAt) {
  Session toDomain() {
    return new Session(new SessionId(id), new UserId(userId), tokenHash, expiresAt);
  }
}
