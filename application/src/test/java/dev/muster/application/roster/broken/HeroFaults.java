package dev.muster.application.roster.broken;

import dev.muster.application.roster.memory.InMemoryHeroRepository;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.HeroTeam;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.HeroRemoval;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with a repository of heroes. */
final class HeroFaults {
  private HeroFaults() {}

  static Adapter forgetsTheAgeOfAHero(Adapter honest) {
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public Hero add(HeroProfile profile) {
            return super.add(
                new HeroProfile(profile.name(), profile.secretName(), Optional.empty()));
          }
        });
  }

  static Adapter cannotStoreEveryCharacterOfAHero(Adapter honest) {
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public Hero add(HeroProfile profile) {
            HeroName name = new HeroName(profile.name().value().replaceAll("[^\\x20-\\xff]", "?"));
            return super.add(new HeroProfile(name, profile.secretName(), profile.age()));
          }
        });
  }

  static Adapter takesHeroesOfTheSameProfileForOne(Adapter honest) {
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public Hero add(HeroProfile profile) {
            return honest
                .ports()
                .reader()
                .heroes(HeroFilter.ALL, Optional.empty(), Adapter.ALL)
                .stream()
                .filter(it -> it.profile().equals(profile))
                .findAny()
                .orElseGet(() -> super.add(profile));
          }
        });
  }

  static Adapter forgetsTheUpdateOfAHero(Adapter honest) {
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public void update(Hero hero) {
            Hero stored = honest.ports().reader().hero(hero.id()).orElse(hero);
            super.update(new Hero(hero.id(), hero.version(), stored.profile()));
          }
        });
  }

  static Adapter addsAHeroThatIsUpdatedAndNotThere(Adapter honest) {
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public void update(Hero hero) {
            if (honest.ports().reader().hero(hero.id()).isEmpty()) {
              honest.force(hero);
            } else {
              super.update(hero);
            }
          }
        });
  }

  static Adapter saysNothingWhenAHeroIsRemovedThatIsNotThere(Adapter honest) {
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public void remove(HeroId hero) {
            if (honest.ports().reader().hero(hero).isPresent()) {
              super.remove(hero);
            }
          }
        });
  }

  static Adapter takesAnyVersionOfAHero(Adapter honest) {
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public void update(Hero hero) {
            try {
              super.update(hero);
            } catch (RosterViolationException unknown) {
              throw unknown;
            } catch (RuntimeException stale) {
              honest.force(hero);
            }
          }
        });
  }

  static Adapter countsTheActiveMembershipsOfAHeroAlone(Adapter honest) {
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public Optional<HeroRemoval> claimForRemoval(HeroId hero) {
            return super.claimForRemoval(hero)
                .map(
                    it ->
                        new HeroRemoval(
                            hero,
                            it.version(),
                            teams(honest, hero).filter(HeroTeam::active).count(),
                            it.ledTeams()));
          }
        });
  }

  static Adapter namesTeamsThatAHeroLeadsAlone(Adapter honest) {
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public Optional<HeroRemoval> claimForRemoval(HeroId hero) {
            return super.claimForRemoval(hero)
                .map(
                    it ->
                        new HeroRemoval(
                            hero,
                            it.version(),
                            it.memberships(),
                            teams(honest, hero)
                                .filter(team -> team.active() && team.role() == Role.LEADER)
                                .map(HeroTeam::team)
                                .toList()));
          }
        });
  }

  static Adapter namesTheLastOfVeryManyLedTeams(Adapter honest) {
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public Optional<HeroRemoval> claimForRemoval(HeroId hero) {
            return super.claimForRemoval(hero)
                .map(
                    it -> {
                      int surplus = Math.max(0, it.ledTeams().size() - 50);
                      return new HeroRemoval(
                          hero,
                          it.version(),
                          it.memberships(),
                          it.ledTeams().subList(surplus, it.ledTeams().size()));
                    });
          }
        });
  }

  static Adapter leavesTheMembershipsOfARemovedHeroBehind(Adapter honest) {
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public void remove(HeroId hero) {
            List<Membership> memberships =
                teams(honest, hero)
                    .flatMap(it -> honest.ports().reader().membership(it.team(), hero).stream())
                    .toList();
            super.remove(hero);
            memberships.forEach(honest::force);
          }
        });
  }

  static Adapter emptiesTheTeamsOfARemovedHero(Adapter honest) {
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public void remove(HeroId hero) {
            teams(honest, hero).map(HeroTeam::team).forEach(team -> empty(honest, team));
            super.remove(hero);
          }
        });
  }

  private static void empty(Adapter honest, TeamId team) {
    honest
        .ports()
        .reader()
        .membersOf(team, MemberFilter.ALL, Optional.empty(), Adapter.ALL)
        .orElseThrow()
        .stream()
        .map(TeamMember::hero)
        .forEach(member -> honest.ports().memberships().remove(team, member));
  }

  private static Stream<HeroTeam> teams(Adapter honest, HeroId hero) {
    return honest
        .ports()
        .reader()
        .teamsOf(hero, MemberFilter.ALL, Optional.empty(), Adapter.ALL)
        .stream()
        .flatMap(List::stream);
  }
}
