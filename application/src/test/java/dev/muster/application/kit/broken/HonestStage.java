package dev.muster.application.kit.broken;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.application.transfer.port.TransferStore.Stage;
import dev.muster.domain.Version;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Does as the honest stage does, where a fault does not say otherwise. */
public class HonestStage implements Stage {
  private final Stage stage;

  /** Puts a fault before an honest stage. */
  public HonestStage(Stage stage) {
    this.stage = stage;
  }

  /** Returns a stage that finds no such flaws. */
  public static Stage overlooking(Stage honest, Predicate<Flaw> flaws) {
    return new HonestStage(honest) {
      @Override
      public List<Finding> findings(Map<Part, Excused> excused, int limit) {
        return super.findings(excused, limit).stream()
            .filter(it -> !flaws.test(it.flaw()))
            .toList();
      }
    };
  }

  /** Returns a stage that excuses nothing. */
  public static Stage excusingNothing(Stage honest) {
    return new HonestStage(honest) {
      @Override
      public List<Finding> findings(Map<Part, Excused> excused, int limit) {
        return super.findings(Map.of(), limit);
      }
    };
  }

  /** Returns a stage that changes each entry. */
  public static Stage changing(Stage honest, UnaryOperator<Entry> change) {
    return new HonestStage(honest) {
      @Override
      public void add(long line, Entry entry) {
        super.add(line, change.apply(entry));
      }
    };
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
