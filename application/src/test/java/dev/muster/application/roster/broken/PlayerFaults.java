package dev.muster.application.roster.broken;

import dev.muster.application.roster.memory.InMemoryHeroRepository;
import dev.muster.application.roster.memory.InMemoryPlayerRepository;
import dev.muster.application.roster.memory.InMemoryRosterReader;
import dev.muster.application.roster.port.PlayerDirectory;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.Version;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.TeamId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The possible faults of a repository of players. */
final class PlayerFaults {
  private PlayerFaults() {}

  static Adapter beginsEveryLinkInTheFirstVersion(Adapter honest) {
    return honest.with(
        new InMemoryPlayerRepository(honest.memory().tables()) {
          @Override
          public Replaced put(HeroId hero, PlayerId player, Version first) {
            return super.put(hero, player, Version.FIRST);
          }
        });
  }

  static Adapter countsTheVersionOfTheSamePlayerOn(Adapter honest) {
    return honest.with(
        new InMemoryPlayerRepository(honest.memory().tables()) {
          @Override
          public Replaced put(HeroId hero, PlayerId player, Version first) {
            Replaced stored = super.put(hero, player, first);
            if (stored.before().equals(Optional.of(stored.player().version()))) {
              Player next = new Player(hero, player, stored.player().version().next());
              honest.force(next);
              return new Replaced(next, stored.before());
            }
            return stored;
          }
        });
  }

  static Adapter keepsTheFirstPlayer(Adapter honest) {
    return honest.with(
        new InMemoryPlayerRepository(honest.memory().tables()) {
          @Override
          public Replaced put(HeroId hero, PlayerId player, Version first) {
            Optional<Player> stored = honest.ports().reader().player(hero);
            return super.put(hero, stored.map(Player::id).orElse(player), first);
          }
        });
  }

  static Adapter letsAUserPlayOneHeroAlone(Adapter honest) {
    Map<PlayerId, HeroId> played = new HashMap<>();
    return honest.with(
        new InMemoryPlayerRepository(honest.memory().tables()) {
          @Override
          public Replaced put(HeroId hero, PlayerId player, Version first) {
            Optional.ofNullable(played.put(player, hero)).ifPresent(this::remove);
            return super.put(hero, player, first);
          }
        });
  }

  static Adapter removesNoLink(Adapter honest) {
    return honest.with(
        new InMemoryPlayerRepository(honest.memory().tables()) {
          @Override
          public Optional<Version> remove(HeroId hero) {
            return honest.ports().reader().player(hero).map(Player::version);
          }
        });
  }

  static Adapter leavesTheLinkOfARemovedHeroBehind(Adapter honest) {
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public void remove(HeroId hero) {
            Optional<Player> left = honest.ports().reader().player(hero);
            super.remove(hero);
            left.ifPresent(honest::force);
          }
        });
  }

  static Adapter makesALinkOfAHeroThatIsNotThere(Adapter honest) {
    return honest.with(
        new InMemoryPlayerRepository(honest.memory().tables()) {
          @Override
          public Replaced put(HeroId hero, PlayerId player, Version first) {
            try {
              return super.put(hero, player, first);
            } catch (RosterViolationException refused) {
              Player made = new Player(hero, player, first);
              honest.force(made);
              return new Replaced(made, Optional.empty());
            }
          }
        });
  }

  static Adapter readsWhoPlaysAnyHero(Adapter honest) {
    return honest.with(
        new InMemoryRosterReader(honest.memory().tables()) {
          @Override
          public Optional<Player> player(HeroId hero) {
            return Stream.of(hero, new HeroId(1))
                .flatMap(it -> super.player(it).stream())
                .findFirst();
          }
        });
  }

  static Adapter takesAnybodyForAUser(Adapter honest) {
    return honest.with((PlayerDirectory) _ -> true);
  }

  static Adapter takesALeaderThatRestsForTheLeader(Adapter honest) {
    return leading(honest, it -> it.role() == Role.LEADER);
  }

  static Adapter takesEveryActiveMemberForTheLeader(Adapter honest) {
    return leading(honest, TeamMember::active);
  }

  static Adapter remembersWhoLed(Adapter honest) {
    Map<TeamId, PlayerId> leaders = new HashMap<>();
    return honest.with(
        new InMemoryPlayerRepository(honest.memory().tables()) {
          @Override
          public boolean claimLed(TeamId team, PlayerId player) {
            if (super.claimLed(team, player)) {
              leaders.putIfAbsent(team, player);
            }
            return player.equals(leaders.get(team));
          }
        });
  }

  private static Adapter leading(Adapter honest, Predicate<TeamMember> leads) {
    return honest.with(
        new InMemoryPlayerRepository(honest.memory().tables()) {
          @Override
          public boolean claimLed(TeamId team, PlayerId player) {
            return honest
                .ports()
                .reader()
                .membersOf(team, MemberFilter.ALL, Optional.empty(), Adapter.ALL)
                .stream()
                .flatMap(members -> members.stream().filter(leads))
                .flatMap(it -> honest.ports().reader().player(it.hero()).stream())
                .anyMatch(it -> it.id().equals(player));
          }
        });
  }
}
