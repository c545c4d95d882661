package dev.muster.application.audit.query;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Says who did what, when, from where, and with which outcome. It has nothing of what was sent or
 * stored.
 *
 * @param at the time of the call, truncated to microseconds
 * @param actor the name of the actor; empty where nobody was signed in
 * @param userId the identity of the user; empty where the actor is no user
 * @param externalId the identity that an identity provider gave the actor; empty for any other
 * @param action the name of what was to be done
 * @param request the method and the path of the request, or the name of the command
 * @param address the network address of the sender
 * @param outcome the outcome
 * @param code the code of the rule or the problem that refused the call; empty where it was done
 */
public record AuditEntry(
    Instant at,
    Optional<String> actor,
    OptionalLong userId,
    Optional<String> externalId,
    String action,
    Optional<String> request,
    Optional<String> address,
    AuditOutcome outcome,
    Optional<String> code) {
  /** Truncates the time to microseconds, the precision of every database. */
  public AuditEntry {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }
}
