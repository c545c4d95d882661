package dev.muster.application.roster.broken;

import dev.muster.application.roster.memory.InMemoryTeamRepository;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.domain.roster.TeamRemoval;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be wrong with a repository of teams. */
final class TeamFaults {
  private TeamFaults() {}

  static Adapter cannotStoreEveryCharacterOfATeam(Adapter honest) {
    return honest.with(
        new InMemoryTeamRepository(honest.memory().tables()) {
          @Override
          public Team add(TeamProfile profile) {
            TeamName name = new TeamName(profile.name().value().replaceAll("[^\\x20-\\xff]", "?"));
            return super.add(new TeamProfile(name, profile.headquarters()));
          }
        });
  }

  static Adapter forgetsThatTheNameOfANewTeamIsTaken(Adapter honest) {
    return honest.with(
        new InMemoryTeamRepository(honest.memory().tables()) {
          @Override
          public Team add(TeamProfile profile) {
            try {
              return super.add(profile);
            } catch (RosterViolationException taken) {
              return addAnyway(honest, profile);
            }
          }
        });
  }

  static Adapter mindsTheCaseOfATakenName(Adapter honest) {
    return honest.with(
        new InMemoryTeamRepository(honest.memory().tables()) {
          @Override
          public Team add(TeamProfile profile) {
            try {
              return super.add(profile);
            } catch (RosterViolationException taken) {
              if (all(honest).anyMatch(it -> it.profile().name().equals(profile.name()))) {
                throw taken;
              }
              return addAnyway(honest, profile);
            }
          }
        });
  }

  static Adapter comparesNamesOfTeamsByTheirCaseAlone(Adapter honest) {
    return honest.with(
        new InMemoryTeamRepository(honest.memory().tables()) {
          @Override
          public Team add(TeamProfile profile) {
            try {
              return super.add(profile);
            } catch (RosterViolationException taken) {
              String name = profile.name().value();
              if (all(honest).anyMatch(it -> it.profile().name().value().equalsIgnoreCase(name))) {
                throw taken;
              }
              return addAnyway(honest, profile);
            }
          }
        });
  }

  static Adapter takesNamesForOneThatAreAlike(Adapter honest) {
    return honest.with(
        new InMemoryTeamRepository(honest.memory().tables()) {
          @Override
          public Team add(TeamProfile profile) {
            String name = likeness(profile);
            if (all(honest).anyMatch(it -> likeness(it.profile()).equals(name))) {
              throw new RosterViolationException(new TeamNameTaken(profile.name()));
            }
            return super.add(profile);
          }

          private String likeness(TeamProfile profile) {
            return profile.name().folded().replace("ß", "ss");
          }
        });
  }

  static Adapter forgetsThatTheNewNameOfATeamIsTaken(Adapter honest) {
    return honest.with(
        new InMemoryTeamRepository(honest.memory().tables()) {
          @Override
          public void update(Team team) {
            try {
              super.update(team);
            } catch (RosterViolationException refused) {
              if (!(refused.violation() instanceof TeamNameTaken)) {
                throw refused;
              }
              honest.force(team);
            }
          }
        });
  }

  static Adapter takesATeamForAnotherOfItsName(Adapter honest) {
    return honest.with(
        new InMemoryTeamRepository(honest.memory().tables()) {
          @Override
          public void update(Team team) {
            String name = team.profile().name().folded();
            if (all(honest).anyMatch(it -> it.profile().name().folded().equals(name))) {
              throw new RosterViolationException(new TeamNameTaken(team.profile().name()));
            }
            super.update(team);
          }
        });
  }

  static Adapter neverFreesTheNameOfATeam(Adapter honest) {
    Set<TeamName> gone = new HashSet<>();
    return honest.with(
        new InMemoryTeamRepository(honest.memory().tables()) {
          @Override
          public Team add(TeamProfile profile) {
            if (gone.contains(profile.name())) {
              throw new RosterViolationException(new TeamNameTaken(profile.name()));
            }
            return super.add(profile);
          }

          @Override
          public void remove(TeamId team) {
            honest.ports().reader().team(team).ifPresent(it -> gone.add(it.profile().name()));
            super.remove(team);
          }
        });
  }

  static Adapter addsATeamThatIsUpdatedAndNotThere(Adapter honest) {
    return honest.with(
        new InMemoryTeamRepository(honest.memory().tables()) {
          @Override
          public void update(Team team) {
            if (honest.ports().reader().team(team.id()).isEmpty()) {
              honest.force(team);
            } else {
              super.update(team);
            }
          }
        });
  }

  static Adapter saysNothingWhenATeamIsRemovedThatIsNotThere(Adapter honest) {
    return honest.with(
        new InMemoryTeamRepository(honest.memory().tables()) {
          @Override
          public void remove(TeamId team) {
            if (honest.ports().reader().team(team).isPresent()) {
              super.remove(team);
            }
          }
        });
  }

  static Adapter takesAnyVersionOfATeam(Adapter honest) {
    return honest.with(
        new InMemoryTeamRepository(honest.memory().tables()) {
          @Override
          public void update(Team team) {
            try {
              super.update(team);
            } catch (RosterViolationException refused) {
              throw refused;
            } catch (RuntimeException stale) {
              honest.force(team);
            }
          }
        });
  }

  static Adapter countsTheActiveMembersOfATeamAlone(Adapter honest) {
    return honest.with(
        new InMemoryTeamRepository(honest.memory().tables()) {
          @Override
          public Optional<TeamRemoval> claimForRemoval(TeamId team) {
            return super.claimForRemoval(team)
                .map(
                    it ->
                        new TeamRemoval(
                            team,
                            it.version(),
                            members(honest, team).filter(TeamMember::active).count()));
          }
        });
  }

  static Adapter leavesTheMembershipsOfARemovedTeamBehind(Adapter honest) {
    return honest.with(
        new InMemoryTeamRepository(honest.memory().tables()) {
          @Override
          public void remove(TeamId team) {
            List<Membership> memberships =
                members(honest, team)
                    .flatMap(it -> honest.ports().reader().membership(team, it.hero()).stream())
                    .toList();
            super.remove(team);
            memberships.forEach(honest::force);
          }
        });
  }

  static Adapter removesTheHeroesOfARemovedTeamToo(Adapter honest) {
    return honest.with(
        new InMemoryTeamRepository(honest.memory().tables()) {
          @Override
          public void remove(TeamId team) {
            members(honest, team).map(TeamMember::hero).forEach(honest.ports().heroes()::remove);
            super.remove(team);
          }
        });
  }

  private static Team addAnyway(Adapter honest, TeamProfile profile) {
    long next = all(honest).mapToLong(it -> it.id().value()).max().orElse(0) + 1;
    Team team = new Team(new TeamId(next), Version.FIRST, profile);
    honest.force(team);
    return team;
  }

  private static Stream<Team> all(Adapter honest) {
    return honest.ports().reader().teams(TeamFilter.ALL, Optional.empty(), Adapter.ALL).stream();
  }

  private static Stream<TeamMember> members(Adapter honest, TeamId team) {
    return honest
        .ports()
        .reader()
        .membersOf(team, MemberFilter.ALL, Optional.empty(), Adapter.ALL)
        .stream()
        .flatMap(List::stream);
  }
}
