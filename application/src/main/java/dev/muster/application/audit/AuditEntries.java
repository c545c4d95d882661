package dev.muster.application.audit;

import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.audit.query.AuditOutcome;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Actors;
import dev.muster.application.permission.Origin;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Makes the entries of the work in progress, and appends them.
 *
 * @param trail keeps the entries
 * @param actors knows the actor, and where the work comes from
 * @param clock returns the time of an entry
 * @param retention the time that an entry is kept; zero for ever
 */
record AuditEntries(AuditTrail trail, Actors actors, InstantSource clock, Duration retention) {
  /**
   * Appends the entry of an action that was done.
   *
   * @param proven the actor that the action has proven, where that is another than before
   */
  void done(String action, Optional<Actor> proven) {
    append(entry(action, proven.or(this::actor), AuditOutcome.DONE, Optional.empty()));
  }

  /** Returns the entry of an action that was refused. */
  AuditEntry refused(String action, Refusal refusal, boolean known) {
    return entry(
        action, known ? actor() : Optional.empty(), refusal.outcome(), Optional.of(refusal.code()));
  }

  /** Appends an entry. */
  void append(AuditEntry entry) {
    trail.append(
        entry, retention.isZero() ? Optional.empty() : Optional.of(entry.at().plus(retention)));
  }

  private AuditEntry entry(
      String action, Optional<Actor> actor, AuditOutcome outcome, Optional<String> code) {
    Origin origin = actors.origin();
    Instant at = clock.instant();
    return new AuditEntry(
        at,
        actor.map(Actor::name),
        actor.map(Actor::userId).orElse(OptionalLong.empty()),
        actor.flatMap(Actor::external),
        action,
        origin.request(),
        origin.address(),
        outcome,
        code);
  }

  /**
   * Returns the actor; empty where the call is permitted to anybody, and nobody is signed in, or
   * sends what cannot be read.
   */
  private Optional<Actor> actor() {
    try {
      return Optional.of(actors.current());
    } catch (RuntimeException unknown) {
      return Optional.empty();
    }
  }
}
