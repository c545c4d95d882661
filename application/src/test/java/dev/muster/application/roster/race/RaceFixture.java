package dev.muster.application.roster.race;

import dev.muster.application.kit.Race;
import dev.muster.application.roster.contract.Refusal;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.TeamSummary;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.Team;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the races start from: a crowd, and how often it meets. */
public interface RaceFixture extends RosterFixture {
  /** Races of commands of the roster. */
  Race<RosterViolation> RACE = new Race<>(Refusal.OF_ROSTER::rule);

  /** How many commands meet. */
  int CROWD = Race.CROWD;

  /** How often they meet. */
  int ROUNDS = Race.ROUNDS;

  /** Stores as many heroes as meet. */
  default List<Hero> crowd() {
    return IntStream.range(0, CROWD).mapToObj(i -> hero("Hero " + i)).toList();
  }

  /** The heroes that are stored, up to ten. */
  default List<Hero> everyHero() {
    return ports().reader().heroes(HeroFilter.ALL, Optional.empty(), 10);
  }

  /** The counts of a team. */
  default TeamSummary summary(Team team) {
    return ports().reader().summary(team.id()).orElseThrow();
  }
}
