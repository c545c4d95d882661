package dev.muster.application.audit;

import dev.muster.application.UnitOfWork;
import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.permission.Actors;
import dev.muster.application.permission.CallRecorder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Creates the recorder that writes the audit trail. */
public final class CallRecording {
  private CallRecording() {}

  /**
   * Returns the recorder over a persistence adapter.
   *
   * @param trail keeps the entries
   * @param unitOfWork stores an entry with the changes of its call, or a refusal by itself
   * @param actors knows the actor of a call, and where the call comes from
   * @param clock returns the time of an entry
   * @param retention the time that an entry is kept from then on; zero for ever
   * @param unwritten receives the failure to write a refusal, which goes out all the same
   */
  public static CallRecorder over(
      AuditTrail trail,
      UnitOfWork unitOfWork,
      Actors actors,
      InstantSource clock,
      Duration retention,
      Consumer<RuntimeException> unwritten) {
    return new RecordedCalls(
        new AuditEntries(trail, actors, clock, retention), unitOfWork, unwritten);
  }
}
