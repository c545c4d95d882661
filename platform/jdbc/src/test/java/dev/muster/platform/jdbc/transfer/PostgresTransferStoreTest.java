package dev.muster.platform.jdbc.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.Flaw.BreaksRule;
import dev.muster.application.transfer.entry.Flaw.Repeated;
import dev.muster.application.transfer.entry.Flaw.Stored;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.application.transfer.port.TransferStore.Stage;
import dev.muster.domain.Version;
import dev.muster.domain.Violation;
import dev.muster.platform.jdbc.bulk.LongTransaction;
import dev.muster.platform.jdbc.bulk.SqlSession;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Contexts that describe their tables are imported and exported in one transaction. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresTransferStoreTest implements TestPropertyProvider {
  private static final Version ARRIVED = new Version(77);
  private static final Part PAGES = new Part("wall", 1, "pages", "id");
  private static final Part PINS = new Part("wall", 2, "pins", "page and place");
  private static final Part POTS = new Part("window", 1, "pots", "id");

  @Inject LongTransaction transaction;
  @Inject TestTables tables;
  private Wall wall;
  private Window window;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings("classpath:db/fixture");
  }

  @BeforeEach
  void startFromNothing() {
    tables.execute(
        """
        drop table if exists wall_page, wall_pin, window_pot;
        create table wall_page (
          id bigint generated always as identity primary key, title text unique, pins integer,
          version bigint);
        create table wall_pin (
          page_id bigint references wall_page, place bigint, version bigint,
          primary key (page_id, place));
        create table window_pot (
          id bigint generated always as identity primary key, version bigint)
        """);
    wall = new Wall(transaction);
    window = new Window(transaction);
  }

  @Test
  void whatIsStoredIsReadInTheOrderOfItsKey() {
    List<Long> progress = new ArrayList<>();
    wall.write(
        stage -> {
          addAll(stage, page(9, null), page(7, "\\N 🛡"), pin(7, 2), pin(7, 1), pin(9, 5));
          assertEquals(List.of(), stage.findings(Map.of(), 10));
          stage.store(ARRIVED, progress::add);
          return true;
        });

    assertEquals(List.of(0L, 2L, 5L), progress);
    List<Entry> read = new ArrayList<>();
    wall.read(
        snapshot -> {
          assertEquals(Map.of(PAGES, 2L, PINS, 3L), snapshot.counts());
          snapshot.read(read::add);
        });
    assertEquals(List.of(page(7, "\\N 🛡"), page(9, null), pin(7, 1), pin(7, 2), pin(9, 5)), read);
    assertEquals(
        List.of("7 2 77", "9 1 77"), query("id || ' ' || pins || ' ' || version", "wall_page"));
    assertEquals(List.of("77", "77", "77"), query("version", "wall_pin"));
    tables.execute("insert into wall_page (title) values ('late')");
    assertEquals(List.of("10"), query("id", "wall_page where title = 'late'"));
    assertEquals(List.of(77L), wall.settled);
  }

  @Test
  void whatIsWrongIsFoundByPlace() {
    storeAll(wall, page(1, "taken"), pin(1, 1));

    onStage(
        wall,
        stage -> {
          addAll(stage, page(1, "other"), page(2, "taken"), page(3, null), page(4, null));
          stage.add(6, page(2, "new"));
          stage.add(7, page(5, "new"));
          addAll(stage, pin(1, 1), pin(5, 1), pin(8, 2), pin(5, 1), pin(1, 99));

          List<Finding> all =
              List.of(
                  finding(PAGES, 2, new Stored()),
                  broken(PAGES, 3, "taken is taken"),
                  finding(PAGES, 6, new Repeated(new Place(PAGES, 3))),
                  broken(PAGES, 7, "new is taken"),
                  finding(PINS, 2, new Stored()),
                  broken(PINS, 4, "no page 8"),
                  finding(PINS, 5, new Repeated(new Place(PINS, 3))),
                  broken(PINS, 6, "too far"));
          assertEquals(all, stage.findings(Map.of(), 10));
          assertEquals(all.subList(0, 3), stage.findings(Map.of(), 3));
        });
  }

  @Test
  void aFlawedLineExcusesWhatItMayBe() {
    onStage(
        wall,
        stage -> {
          addAll(stage, pin(1, 1), pin(2, 1));
          assertEquals(
              List.of(broken(PINS, 3, "no page 2")),
              stage.findings(Map.of(PAGES, new Excused(Set.of(1L), false)), 10));
          assertEquals(List.of(), stage.findings(Map.of(PAGES, new Excused(Set.of(), true)), 10));
        });
  }

  @Test
  void fromTheMomentItIsLookedAtNobodyElseWrites() {
    onStage(
        wall,
        stage -> {
          stage.add(2, page(1, "one"));
          lockElsewhere("wall_page");
          stage.findings(Map.of(), 10);
          assertThrows(CompletionException.class, () -> lockElsewhere("wall_page"));
          assertThrows(CompletionException.class, () -> lockElsewhere("wall_pin"));
          lockElsewhere("window_pot");
        });
  }

  private void lockElsewhere(String table) {
    CompletableFuture.runAsync(
            () ->
                transaction.execute(
                    session -> {
                      session.execute("lock table " + table + " in row exclusive mode nowait");
                      return true;
                    }))
        .join();
  }

  @Test
  void manyRowsAreStoredBitByBit() {
    List<Long> progress = new ArrayList<>();
    String result =
        wall.write(
            stage -> {
              stage.add(2, page(1, "one"));
              LongStream.rangeClosed(-80_000, -1)
                  .forEach(place -> stage.add(100_000 + place, pin(1, place)));
              stage.store(ARRIVED, progress::add);
              return "done";
            });

    assertEquals("done", result);
    assertEquals(80_001, progress.getLast());
    assertTrue(progress.size() > 4, progress::toString);
    assertEquals(List.of("80000"), query("count(*)", "wall_pin"));
  }

  @Test
  void twoContextsAreStoredAsOneOrNotAtAllHoweverTheirLinesAlternate() {
    IllegalStateException failure = new IllegalStateException("at the end");
    assertEquals(
        failure,
        assertThrows(
            IllegalStateException.class,
            () ->
                both(
                    true,
                    () -> {
                      throw failure;
                    })));
    assertEquals(List.of("0"), query("count(*)", "wall_page"));
    assertEquals(List.of("0"), query("count(*)", "window_pot"));

    both(true, () -> {});

    assertEquals(List.of("2"), query("count(*)", "wall_page"));
    assertEquals(List.of("1"), query("count(*)", "window_pot"));
  }

  @Test
  void aFailureBeforeAnythingIsStoredIsThatFailure() {
    IllegalStateException failure = new IllegalStateException("while reading");
    assertEquals(
        failure,
        assertThrows(
            IllegalStateException.class,
            () ->
                both(
                    false,
                    () -> {
                      throw failure;
                    })));

    assertEquals(List.of("0"), query("count(*)", "wall_page"));
  }

  @Test
  void twoContextsAreReadAsOfOneMoment() {
    wall.read(
        walls -> {
          walls.counts();
          CompletableFuture.runAsync(() -> storeAll(window, new Pot(1))).join();
          window.read(windows -> assertEquals(Map.of(POTS, 0L), windows.counts()));
        });

    window.read(windows -> assertEquals(Map.of(POTS, 1L), windows.counts()));
  }

  private void both(boolean storing, Runnable end) {
    wall.write(
        walls ->
            window.write(
                windows -> {
                  walls.add(2, page(1, "one"));
                  windows.add(2, new Pot(1));
                  walls.add(3, page(2, "two"));
                  if (storing) {
                    assertEquals(List.of(), walls.findings(Map.of(), 10));
                    assertEquals(List.of(), windows.findings(Map.of(), 10));
                    walls.store(ARRIVED, stored -> {});
                    windows.store(ARRIVED, stored -> {});
                  }
                  end.run();
                  return true;
                }));
  }

  private static void storeAll(PostgresTransferStore store, Entry... entries) {
    onStage(
        store,
        stage -> {
          addAll(stage, entries);
          stage.store(ARRIVED, stored -> {});
        });
  }

  private static void onStage(PostgresTransferStore store, Consumer<Stage> work) {
    store.write(
        stage -> {
          work.accept(stage);
          return true;
        });
  }

  private static void addAll(Stage stage, Entry... entries) {
    long line = 2;
    for (Entry entry : entries) {
      stage.add(line++, entry);
    }
  }

  private List<String> query(String value, String from) {
    return transaction.execute(
        session ->
            session.query(
                "select " + value + " from " + from + " order by 1", row -> row.getString(1)));
  }

  private static Page page(long id, @Nullable String title) {
    return new Page(id, title);
  }

  private static Pin pin(long page, long place) {
    return new Pin(page, place);
  }

  private static Finding finding(Part part, long line, Flaw flaw) {
    return new Finding(new Place(part, line), flaw);
  }

  private static Finding broken(Part part, long line, String sentence) {
    return finding(part, line, new BreaksRule(new Broken(sentence)));
  }

  private record Broken(String sentence) implements Violation {
    @Override
    public String code() {
      return "broken";
    }
  }

  private record Page(long id, @Nullable String title) implements Entry {
    @Override
    public Part part() {
      return PAGES;
    }
  }

  private record Pin(long page, long place) implements Entry {
    @Override
    public Part part() {
      return PINS;
    }
  }

  private record Pot(long id) implements Entry {
    @Override
    public Part part() {
      return POTS;
    }
  }

  private static final class Wall extends PostgresTransferStore {
    private final List<Long> settled = new ArrayList<>();

    Wall(LongTransaction transaction) {
      this(transaction, pages());
    }

    private Wall(LongTransaction transaction, TransferTable<Page> pages) {
      super(transaction, List.of(pages, pins(pages)));
    }

    private static TransferTable<Pin> pins(TransferTable<Page> pages) {
      return new TransferTable<>(
              PINS,
              Pin.class,
              "wall_pin",
              "page_id, place",
              "page_id, place",
              row -> new Pin(row.getLong(1), row.getLong(2)))
          .column("page_id", "bigint", Pin::page)
          .column("place", "bigint", Pin::place)
          .refers("page_id", pages, row -> new Broken("no page " + row.getLong("page_id")))
          .check(
              "select s.line from staged_pins s where s.place > 90", row -> new Broken("too far"));
    }

    private static TransferTable<Page> pages() {
      return new TransferTable<>(
              PAGES,
              Page.class,
              "wall_page",
              "id",
              "id, title",
              row -> new Page(row.getLong(1), row.getString(2)))
          .column("id", "bigint", Page::id)
          .column("title", "text", Page::title)
          .computed(
              "pins",
              "own.pins",
              """
              left join (
                select page_id, count(*) as pins from staged_pins group by page_id
              ) own on own.page_id = s.id
              """)
          .unique("title", row -> new Broken(row.getString("title") + " is taken"));
    }

    @Override
    public List<Part> parts() {
      return List.of(PAGES, PINS);
    }

    @Override
    protected void settle(SqlSession session, long version) {
      settled.add(version);
    }
  }

  private static final class Window extends PostgresTransferStore {
    Window(LongTransaction transaction) {
      super(
          transaction,
          List.of(
              new TransferTable<>(
                      POTS, Pot.class, "window_pot", "id", "id", row -> new Pot(row.getLong(1)))
                  .column("id", "bigint", Pot::id)));
    }

    @Override
    public List<Part> parts() {
      return List.of(POTS);
    }
  }
}
