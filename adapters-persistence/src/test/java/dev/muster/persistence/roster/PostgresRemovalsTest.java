package dev.muster.persistence.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.UnitOfWork;
import dev.muster.application.roster.port.HeroRepository;
import dev.muster.application.roster.port.TeamRepository;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.jdbc.kit.UnitSettings;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A removal of more than {@link PostgresTeamRepository#FEW} memberships has more time. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresRemovalsTest implements TestPropertyProvider {
  @Inject UnitOfWork unitOfWork;
  @Inject UnitSettings settings;
  @Inject HeroRepository heroes;
  @Inject TeamRepository teams;
  @Inject RosterTables roster;
  @Inject TestTables tables;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> properties = new HashMap<>(TestDatabase.settings());
    properties.put("muster.database.long-time-limit", "77s");
    return properties;
  }

  @BeforeEach
  void startFromNothing() {
    roster.clear();
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000, 10_001})
  void ofATeam(int members) {
    tables.execute(
        "insert into team (name, name_folded, headquarters) values ('All', 'all', 'Nowhere')");
    roster.fill(1, members);

    assertLongBeyondFew(
        members, () -> teams.claimForRemoval(new TeamId(1)).orElseThrow().memberships());
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000, 10_001})
  void ofAHero(int memberships) {
    tables.execute(
        """
        insert into hero (name, name_folded, secret_name) values ('Busy', 'busy', 'Secret');
        insert into team (name, name_folded, headquarters)
        select 'Team ' || i, 'team ' || i, 'Nowhere' from generate_series(1, %d) as i;
        insert into membership (hero_id, team_id, role, active, joined_at)
        select 1, id, 'MEMBER', true, timestamptz '2024-01-01 00:00:00Z' from team
        """
            .formatted(memberships));

    assertLongBeyondFew(
        memberships, () -> heroes.claimForRemoval(new HeroId(1)).orElseThrow().memberships());
  }

  private void assertLongBeyondFew(int memberships, LongSupplier claimed) {
    boolean isLong =
        unitOfWork.execute(
            () -> {
              assertEquals(memberships, claimed.getAsLong());
              return settings.statementTimeout().equals("77s");
            });
    assertEquals(memberships > PostgresTeamRepository.FEW, isLong);
  }
}
