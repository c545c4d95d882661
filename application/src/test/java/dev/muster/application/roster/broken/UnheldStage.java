package dev.muster.application.roster.broken;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.application.transfer.port.TransferStore.Stage;
import dev.muster.domain.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Keeps what is put on it by itself, and looks and stores in units of work of their own. */
final class UnheldStage implements Stage {
  /** How long others are given to write, in milliseconds. */
  private static final int CHANCE = 100;

  private final TransferStore store;
  private final List<Consumer<Stage>> entries = new ArrayList<>();

  UnheldStage(TransferStore store) {
    this.store = store;
  }

  @Override
  public void add(long line, Entry entry) {
    entries.add(stage -> stage.add(line, entry));
  }

  @Override
  public List<Finding> findings(Map<Part, Excused> excused, int limit) {
    return store.write(stage -> filled(stage).findings(excused, limit));
  }

  @Override
  public void store(Version version, LongConsumer stored) {
    try {
      Thread.sleep(CHANCE);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    store.write(
        stage -> {
          filled(stage).store(version, stored);
          return true;
        });
  }

  private Stage filled(Stage stage) {
    entries.forEach(it -> it.accept(stage));
    return stage;
  }
}
