package dev.muster.bootstrap;

import dev.muster.application.UnitOfWork;
import dev.muster.application.audit.AuditQueries;
import dev.muster.application.audit.CallRecording;
import dev.muster.application.audit.port.AuditReader;
import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.permission.Actors;
import dev.muster.application.permission.CallRecorder;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires the audit trail: takes the driven ports, provides the recorder and the driving port. */
@Factory
final class AuditFactory {
  private static final String CLOCK = "audit";
  private static final Logger LOG = LoggerFactory.getLogger(AuditFactory.class);

  @Singleton
  Grants grants() {
    return Grants.of(AuditQueries.PERMISSION);
  }

  @Singleton
  @Named(CLOCK)
  InstantSource clock() {
    return InstantSource.system();
  }

  @Singleton
  CallRecorder recorder(
      AuditTrail trail,
      UnitOfWork unitOfWork,
      Actors actors,
      @Named(CLOCK) InstantSource clock,
      @Value("${muster.audit.retention}") Duration retention) {
    return CallRecording.over(
        trail,
        unitOfWork,
        actors,
        clock,
        retention,
        failure -> LOG.warn("A refusal is missing in the audit trail: {}", failure.toString()));
  }

  @Singleton
  @AtStart
  AuditQueries queries(AuditReader reader, Permissions permissions) {
    return permissions.guarded(AuditQueries.class, AuditQueries.over(reader));
  }
}
