package dev.muster.bootstrap;

import dev.muster.application.permission.CallRecorder;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import dev.muster.application.transfer.Transfer;
import dev.muster.application.transfer.port.TransferStore;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Wires the import and export of all contexts that have a store for it. */
@Factory
final class TransferFactory {
  @Singleton
  Grants grants() {
    return Grants.of(Transfer.IMPORT).and(Transfer.EXPORT);
  }

  // Not at the start: only commands need it, and they make it at once.
  @Singleton
  Transfer transfer(List<TransferStore> stores, Permissions permissions, CallRecorder recorder) {
    return permissions.guarded(
        Transfer.class, Transfer.over(stores, InstantSource.system(), recorder));
  }
}
