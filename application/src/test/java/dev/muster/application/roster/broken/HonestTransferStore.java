package dev.muster.application.roster.broken;

import dev.muster.application.roster.port.RosterTransferStore;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does as the honest store does, where a fault does not say otherwise. */
class HonestTransferStore implements RosterTransferStore {
  private final RosterTransferStore store;

  HonestTransferStore(RosterTransferStore store) {
    this.store = store;
  }

  @Override
  public <T> T write(Function<Stage, T> work) {
    return store.write(work);
  }

  @Override
  public void read(Consumer<Snapshot> work) {
    store.read(work);
  }
}
