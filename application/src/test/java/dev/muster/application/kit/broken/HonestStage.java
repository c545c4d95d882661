package dev.muster.application.kit.broken;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.application.transfer.port.TransferStore.Stage;
import dev.muster.domain.Version;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** Does as the honest stage does, where a fault does not say otherwise. */
public class HonestStage implements Stage {
  private final Stage stage;

  /** Puts a fault before an honest stage. */
  public HonestStage(Stage stage) {
    this.stage = stage;
  }

  @Override
  public void add(long line, Entry entry) {
    stage.add(line, entry);
  }

  @Override
  public List<Finding> findings(Map<Part, Excused> excused, int limit) {
    return stage.findings(excused, limit);
  }

  @Override
  public void store(Version version, LongConsumer stored) {
    stage.store(version, stored);
  }
}
