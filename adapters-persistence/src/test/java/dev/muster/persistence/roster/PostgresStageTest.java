package dev.muster.persistence.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.roster.contract.TransferFixture;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Role;
import dev.muster.platform.jdbc.kit.TestSchema;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the contract cannot see of an import: its locks, and how it goes on through the tables. */
class PostgresStageTest implements TransferFixture {
  private static final Version ARRIVED = Version.beginning(NOW);

  private static TestSchema schema;
  private static ApplicationContext context;

  @BeforeAll
  static void start() {
    schema = TestSchema.empty();
    context = ApplicationContext.run(Map.copyOf(schema.settings()));
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @BeforeEach
  void startFromNothing() {
    context.getBean(RosterTables.class).clear();
  }

  @Override
  public RosterPorts ports() {
    return context.getBean(PostgresPorts.class).all();
  }

  @Test
  void fromTheMomentItIsLookedAtNobodyElseWrites() {
    onStage(
        stage -> {
          assertCanBeWritten();
          stage.findings(Map.of(), 10);
          for (String table : List.of("hero", "team", "membership")) {
            SQLException kept = assertThrows(SQLException.class, () -> beginToWrite(table), table);
            assertEquals("55P03", kept.getSQLState());
          }
        });

    assertCanBeWritten();
  }

  @Test
  void whoWatchesIsToldOfEveryTable() {
    List<Long> progress = new ArrayList<>();
    onStage(
        stage -> {
          stage.add(2, TransferFixture.heroEntry(7));
          stage.add(2, TransferFixture.teamEntry(8, "Preventers"));
          stage.add(3, TransferFixture.teamEntry(9, "Z-Force"));
          stage.add(2, TransferFixture.memberEntry(7, 8, Role.MEMBER));
          stage.add(3, TransferFixture.memberEntry(7, 9, Role.MEMBER));
          stage.store(ARRIVED, progress::add);
        });

    assertEquals(List.of(0L, 1L, 3L, 5L), progress);
  }

  @Test
  void manyMembershipsAreStoredBitByBitAndNoneIsLeftOut() {
    int heroes = 250;
    int teams = 120;
    int memberships = heroes * teams;
    List<Long> progress = new ArrayList<>();
    onStage(
        stage -> {
          LongStream.rangeClosed(1, heroes)
              .forEach(hero -> stage.add(hero, TransferFixture.heroEntry(hero)));
          LongStream.rangeClosed(1, teams)
              .forEach(team -> stage.add(team, TransferFixture.teamEntry(team, "Team " + team)));
          LongStream.range(0, memberships)
              .forEach(
                  line ->
                      stage.add(
                          line,
                          TransferFixture.memberEntry(
                              1 + line % heroes, 1 + line / heroes, Role.MEMBER)));
          stage.store(ARRIVED, progress::add);
        });

    assertEquals(5, progress.size(), progress::toString);
    assertEquals(30_370, progress.getLast());
    assertEquals(memberships, stored().entries().size() - heroes - teams);
  }

  private static void assertCanBeWritten() {
    for (String table : List.of("hero", "team", "membership")) {
      try {
        beginToWrite(table);
      } catch (SQLException kept) {
        throw new AssertionError(table, kept);
      }
    }
  }

  private static void beginToWrite(String table) throws SQLException {
    try (Connection connection = schema.connect();
        var statement = connection.createStatement()) {
      statement.execute("begin; lock table " + table + " in row exclusive mode nowait; rollback");
    }
  }
}
