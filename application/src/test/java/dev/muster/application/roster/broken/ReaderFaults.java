package dev.muster.application.roster.broken;

import dev.muster.application.roster.memory.InMemoryRosterReader;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.HeroTeam;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.application.roster.query.TeamSummary;
import dev.muster.domain.NameFragment;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What can be wrong with the lists and counts of a read port. */
final class ReaderFaults {
  private ReaderFaults() {}

  static Adapter readsWhatItReadBefore(Adapter honest) {
    Map<HeroId, Hero> seen = new ConcurrentHashMap<>();
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public Optional<Hero> hero(HeroId hero) {
            super.hero(hero).ifPresent(it -> seen.putIfAbsent(hero, it));
            return Optional.ofNullable(seen.get(hero));
          }
        });
  }

  static Adapter countsZeroWhereThereIsNoTeam(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public Optional<TeamSummary> summary(TeamId team) {
            return super.summary(team).or(() -> Optional.of(new TeamSummary(team, 0, 0, 0, 0)));
          }
        });
  }

  static Adapter returnsListsThatChangeLater(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
            return alive(() -> super.heroes(filter, after, limit));
          }
        });
  }

  static Adapter ordersByName(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
            return super.heroes(filter, after, Adapter.ALL).stream()
                .sorted(Comparator.comparing(it -> it.profile().name().folded()))
                .limit(limit)
                .toList();
          }
        });
  }

  static Adapter beginsAPageWithTheEndOfTheOneBefore(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public List<Team> teams(TeamFilter filter, Optional<TeamId> after, int limit) {
            Optional<TeamId> before =
                after.filter(it -> it.value() > 1).map(it -> new TeamId(it.value() - 1));
            return super.teams(filter, before, limit);
          }
        });
  }

  static Adapter makesAPageOneTooShort(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
            return super.heroes(filter, after, limit - 1);
          }
        });
  }

  static Adapter makesAPageOneTooLong(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public List<Team> teams(TeamFilter filter, Optional<TeamId> after, int limit) {
            return super.teams(filter, after, limit + 1);
          }
        });
  }

  static Adapter endsAListWhereARowIsGone(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
            return after.isPresent() && hero(after.get()).isEmpty()
                ? List.of()
                : super.heroes(filter, after, limit);
          }
        });
  }

  static Adapter mindsTheCaseOfASearch(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
            String part = filter.name().map(NameFragment::value).orElse("");
            return super.heroes(filter, after, Adapter.ALL).stream()
                .filter(it -> it.profile().name().value().contains(part))
                .limit(limit)
                .toList();
          }
        });
  }

  static Adapter searchesNamesByTheirCaseAlone(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
            String part =
                filter.name().map(NameFragment::value).orElse("").toLowerCase(Locale.ROOT);
            return super.heroes(filter, after, Adapter.ALL).stream()
                .filter(it -> it.profile().name().value().toLowerCase(Locale.ROOT).contains(part))
                .limit(limit)
                .toList();
          }
        });
  }

  static Adapter takesAPercentSignForAnything(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
            String pattern = filter.name().map(NameFragment::folded).orElse("");
            return matching(filter, after, pattern.replace("%", "\\E.*\\Q"), limit);
          }

          private List<Hero> matching(
              HeroFilter filter, Optional<HeroId> after, String pattern, int limit) {
            Pattern part = Pattern.compile("\\Q" + pattern + "\\E");
            return super.heroes(
                    new HeroFilter(Optional.empty(), filter.minTeams()), after, Adapter.ALL)
                .stream()
                .filter(it -> part.matcher(it.profile().name().folded()).find())
                .limit(limit)
                .toList();
          }
        });
  }

  static Adapter countsTeamsInWhichAHeroIsInactive(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
            return super.heroes(new HeroFilter(filter.name(), 0), after, Adapter.ALL).stream()
                .filter(it -> teamsOf(it).size() >= filter.minTeams())
                .limit(limit)
                .toList();
          }

          private List<HeroTeam> teamsOf(Hero hero) {
            return teamsOf(hero.id(), MemberFilter.ALL, Optional.empty(), Adapter.ALL)
                .orElseThrow();
          }
        });
  }

  static Adapter countsTheInactiveAsMembers(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public Optional<TeamSummary> summary(TeamId team) {
            return super.summary(team)
                .map(
                    it ->
                        new TeamSummary(
                            team,
                            it.leaders(),
                            it.deputies(),
                            it.members() + it.inactive(),
                            it.inactive()));
          }
        });
  }

  private static <T> List<T> alive(Supplier<List<T>> question) {
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        return question.get().get(index);
      }

      @Override
      public int size() {
        return question.get().size();
      }
    };
  }
}
