package dev.muster.application.newsroom.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muster.application.PreconditionFailedException;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.transfer.RecordedTransfer;
import dev.muster.application.kit.transfer.TransferStoreFixture;
import dev.muster.application.newsroom.NewsroomUseCases;
import dev.muster.application.newsroom.contract.NewsroomFixture;
import dev.muster.application.newsroom.memory.InMemoryFollowers;
import dev.muster.application.newsroom.memory.InMemoryNewsroom;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.application.newsroom.query.CategoryTree;
import dev.muster.application.newsroom.query.TreeDepth;
import dev.muster.application.newsroom.random.NewsroomCommands;
import dev.muster.application.newsroom.transfer.NewsroomEntry.OfCategory;
import dev.muster.application.transfer.Transfer;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.ImportResult.Imported;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooLarge;
import dev.muster.domain.newsroom.NewsroomViolationException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A whole newsroom is exported and imported elsewhere. */
public interface NewsroomTransferScenarios extends NewsroomFixture {
  @Test
  default void aNewsroomThatIsExportedAndImportedElsewhereIsTheSame() {
    long seed = Long.getLong("muster.seed", System.nanoTime());
    InMemoryStore store = new InMemoryStore();
    NewsroomPorts origin =
        InMemoryNewsroom.over(InMemoryNewsroom.tables(store), new InMemoryFollowers(store));
    NewsroomUseCases random = NewsroomUseCases.over(origin, comments(), () -> NOW);
    NewsroomCommands commands = new NewsroomCommands(new Random(seed), NOW);
    for (int i = 0; i < 300; i++) {
      try {
        commands.next().apply(random);
      } catch (NewsroomViolationException | PreconditionFailedException refused) {
        // Some are: the others make the newsroom.
      }
    }
    RecordedTransfer original = exported(origin);

    Transfer here = TransferStoreFixture.over(ports().transfer());
    assertInstanceOf(Imported.class, here.importAll(original, original), () -> "seed " + seed);

    assertFalse(original.entries().isEmpty(), () -> "seed " + seed);
    assertEquals(original.entries(), exported(ports()).entries(), () -> "seed " + seed);
  }

  @Test
  default void aTreeOfMoreCategoriesThanAreReadAtOnceIsNotRead() {
    CategoryId top = new CategoryId(1);
    List<Entry> tree =
        LongStream.rangeClosed(1, CategoryTree.MAX_NODES)
            .<Entry>mapToObj(
                i ->
                    new OfCategory(
                        new CategoryId(i),
                        NewsroomFixture.profile("Category " + i),
                        i == 1 ? Optional.empty() : Optional.of(top)))
            .toList();
    ports()
        .transfer()
        .write(
            stage -> {
              tree.forEach(it -> stage.add(((OfCategory) it).id().value() + 1, it));
              stage.store(Version.FIRST, stored -> {});
              return tree;
            });
    assertEquals(
        CategoryTree.MAX_NODES - 1,
        useCases().queries().tree(top, TreeDepth.ALL).children().size());
    category("One more", ports().reader().category(top).orElseThrow());

    NewsroomFixture.assertRefused(
        new TreeTooLarge(top, CategoryTree.MAX_NODES),
        () -> useCases().queries().tree(top, TreeDepth.ALL));
  }

  private static RecordedTransfer exported(NewsroomPorts ports) {
    RecordedTransfer all = new RecordedTransfer(ports.transfer().parts());
    TransferStoreFixture.over(ports.transfer()).exportAll(all);
    return all;
  }
}
