package dev.muster.application.roster.memory;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that is stored at one moment; the values in it are immutable. */
final class Tables {
  /** Heroes by id. */
  final TreeMap<Long, Hero> heroes = new TreeMap<>();

  /** Teams by id. */
  final TreeMap<Long, Team> teams = new TreeMap<>();

  /** Memberships by their pair. */
  final Map<Pair, Membership> memberships = new HashMap<>();

  /** Requests that were done, by their key. */
  final Map<IdempotencyKey, IdempotencyRecord> requests = new HashMap<>();

  /** Primary key of a membership. */
  record Pair(TeamId team, HeroId hero) {
    static Pair of(Membership membership) {
      return new Pair(membership.team(), membership.hero());
    }
  }

  Tables copy() {
    Tables copy = new Tables();
    copy.heroes.putAll(heroes);
    copy.teams.putAll(teams);
    copy.memberships.putAll(memberships);
    copy.requests.putAll(requests);
    return copy;
  }

  Stream<Membership> membershipsOf(TeamId team) {
    return memberships.values().stream().filter(membership -> membership.team().equals(team));
  }

  Stream<Membership> membershipsOf(HeroId hero) {
    return memberships.values().stream().filter(membership -> membership.hero().equals(hero));
  }

  Optional<Membership> leaderOf(TeamId team) {
    return membershipsOf(team).filter(Membership::leads).findAny();
  }

  long activeBesides(Membership membership) {
    return membershipsOf(membership.team())
        .filter(Membership::active)
        .filter(other -> !other.hero().equals(membership.hero()))
        .count();
  }
}
