package dev.muster.application.roster.broken;

import dev.muster.application.roster.memory.InMemoryRosterReader;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.HeroTeam;
import dev.muster.application.roster.query.JoinedBound;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What can be wrong with the lists of the relation, from both sides. */
final class RelationFaults {
  private RelationFaults() {}

  static Adapter hasNobodyInATeamThatIsNotThere(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public Optional<List<TeamMember>> membersOf(
              TeamId team, MemberFilter filter, Optional<JoinKey> after, int limit) {
            return super.membersOf(team, filter, after, limit).or(() -> Optional.of(List.of()));
          }
        });
  }

  static Adapter ordersMembersById(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public Optional<List<TeamMember>> membersOf(
              TeamId team, MemberFilter filter, Optional<JoinKey> after, int limit) {
            return super.membersOf(team, filter, after, limit)
                .map(
                    page ->
                        page.stream()
                            .sorted(Comparator.comparingLong(it -> it.hero().value()))
                            .toList());
          }
        });
  }

  static Adapter goesOnBehindTheMomentAndNotThePair(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public Optional<List<HeroTeam>> teamsOf(
              HeroId hero, MemberFilter filter, Optional<JoinKey> after, int limit) {
            return super.teamsOf(
                hero, filter, after.map(key -> new JoinKey(key.joinedAt(), Long.MAX_VALUE)), limit);
          }
        });
  }

  static Adapter leavesOutTheEndOfARange(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public Optional<List<TeamMember>> membersOf(
              TeamId team, MemberFilter filter, Optional<JoinKey> after, int limit) {
            return super.membersOf(team, filter, after, Adapter.ALL)
                .map(
                    page ->
                        page.stream()
                            .filter(
                                it ->
                                    !filter
                                        .joinedTo()
                                        .map(JoinedBound::latest)
                                        .equals(Optional.of(it.joinedAt())))
                            .limit(limit)
                            .toList());
          }
        });
  }

  static Adapter cutsTheBeginningOfARangeToMicroseconds(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public Optional<List<TeamMember>> membersOf(
              TeamId team, MemberFilter filter, Optional<JoinKey> after, int limit) {
            Optional<JoinedBound> cut =
                filter.joinedFrom().map(from -> new JoinedBound(from.latest().value()));
            return super.membersOf(
                team,
                new MemberFilter(filter.role(), filter.active(), cut, filter.joinedTo()),
                after,
                limit);
          }
        });
  }

  /** As a list with page numbers does: what comes or goes before a page shifts it. */
  static Adapter goesOnAtAPosition(Adapter honest) {
    Map<Object, Integer> positions = new ConcurrentHashMap<>();
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
            return page(
                super.heroes(filter, Optional.empty(), Adapter.ALL), after, Hero::id, limit);
          }

          @Override
          public List<Team> teams(TeamFilter filter, Optional<TeamId> after, int limit) {
            return page(super.teams(filter, Optional.empty(), Adapter.ALL), after, Team::id, limit);
          }

          @Override
          public Optional<List<TeamMember>> membersOf(
              TeamId team, MemberFilter filter, Optional<JoinKey> after, int limit) {
            return super.membersOf(team, filter, Optional.empty(), Adapter.ALL)
                .map(
                    all ->
                        page(
                            all,
                            after,
                            it -> new JoinKey(it.joinedAt(), it.hero().value()),
                            limit));
          }

          @Override
          public Optional<List<HeroTeam>> teamsOf(
              HeroId hero, MemberFilter filter, Optional<JoinKey> after, int limit) {
            return super.teamsOf(hero, filter, Optional.empty(), Adapter.ALL)
                .map(
                    all ->
                        page(
                            all,
                            after,
                            it -> new JoinKey(it.joinedAt(), it.team().value()),
                            limit));
          }

          private <T, K> List<T> page(
              List<T> all, Optional<K> after, Function<T, K> key, int limit) {
            int start = after.map(it -> positions.getOrDefault(it, 0)).orElse(0);
            List<T> page = all.stream().skip(start).limit(limit).toList();
            for (int i = 0; i < page.size(); i++) {
              positions.put(key.apply(page.get(i)), start + i + 1);
            }
            return page;
          }
        });
  }
}
