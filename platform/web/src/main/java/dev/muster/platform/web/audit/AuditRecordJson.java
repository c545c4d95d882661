package dev.muster.platform.web.audit;

import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.audit.query.AuditOutcome;
import dev.muster.application.audit.query.AuditRecord;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The JSON of an entry of the audit trail; what is not known is null. */
@Serdeable
record AuditRecordJson(
    long id,
    Instant at,
    @Nullable String actor,
    @Nullable Long userId,
    @Nullable String externalId,
    String action,
    @Nullable String request,
    @Nullable String address,
    AuditOutcome outcome,
    @Nullable String code) {
  static AuditRecordJson of(AuditRecord stored) {
    AuditEntry entry = stored.entry();
    return new AuditRecordJson(
        stored.id(),
        entry.at(),
        entry.actor().orElse(null),
        entry.userId().isPresent() ? entry.userId().getAsLong() : null,
        entry.externalId().orElse(null),
        entry.action(),
        entry.request().orElse(null),
        entry.address().orElse(null),
        entry.outcome(),
        entry.code().orElse(null));
  }
}
