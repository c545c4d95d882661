package dev.muster.bootstrap;

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
  Transfer transfer(List<TransferStore> stores) {
    return Transfer.over(stores, InstantSource.system());
  }
}
