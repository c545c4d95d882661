package dev.muster.persistence.access.session;

import dev.muster.domain.access.session.AttemptKey;
import dev.muster.domain.access.session.Attempts;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Holds a count of failed attempts as the database returns it. */
@MappedEntity(value = "attempt", schema = "access")
record AttemptRow(@Id String key, int failures, Instant lastAt) {
  /** Returns the text under which the count of a key is stored. */
  static String key(AttemptKey key) {
    return key.kind() + " " + key.digest();
  }

  Attempts toDomain(AttemptKey of) {
    return new Attempts(of, failures, lastAt);
  }
}
