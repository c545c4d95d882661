package dev.muster.application.roster.broken;

import dev.muster.application.roster.memory.InMemoryHeroRepository;
import dev.muster.application.roster.memory.InMemoryRosterReader;
import dev.muster.application.roster.port.RosterStaging;
import dev.muster.application.roster.port.RosterStaging.Excused;
import dev.muster.application.roster.transfer.Finding;
import dev.muster.application.roster.transfer.Flaw;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** What can be wrong with taking a whole roster in. */
final class StagingFaults {
  private StagingFaults() {}

  static Adapter takesABackslashForAnEscape(Adapter honest) {
    return onStage(
        honest,
        stage ->
            new HonestStage(stage) {
              @Override
              public void add(long line, TeamEntry team) {
                TeamName name = new TeamName(team.profile().name().value().replace("\\", ""));
                super.add(
                    line,
                    new TeamEntry(team.id(), new TeamProfile(name, team.profile().headquarters())));
              }
            });
  }

  static Adapter countsIdentitiesOnPastAnImport(Adapter honest) {
    AtomicLong sequence = new AtomicLong();
    return honest.with(
        new InMemoryHeroRepository(honest.memory().tables()) {
          @Override
          public Hero add(HeroProfile profile) {
            Hero hero = new Hero(new HeroId(sequence.incrementAndGet()), Version.FIRST, profile);
            honest.force(hero);
            return hero;
          }
        });
  }

  static Adapter keepsWhatWasTakenInBeforeAFailure(Adapter honest) {
    return honest.with(
        new RosterStaging() {
          @Override
          public <T> T execute(Function<Stage, T> work) {
            List<RuntimeException> failures = new ArrayList<>();
            T result =
                honest
                    .ports()
                    .staging()
                    .execute(
                        stage -> {
                          try {
                            return work.apply(stage);
                          } catch (RuntimeException failure) {
                            failures.add(failure);
                            return null;
                          }
                        });
            failures.forEach(
                failure -> {
                  throw failure;
                });
            return result;
          }
        });
  }

  static Adapter leavesEntriesOnTheStage(Adapter honest) {
    List<Consumer<RosterStaging.Stage>> left = new ArrayList<>();
    return onStage(
        honest,
        stage -> {
          left.forEach(it -> it.accept(stage));
          return new HonestStage(stage) {
            @Override
            public void add(long line, HeroEntry hero) {
              left.add(next -> next.add(line + 100, hero));
              super.add(line, hero);
            }
          };
        });
  }

  static Adapter showsWhatIsTakenInBeforeTheEnd(Adapter honest) {
    Map<HeroId, Hero> early = new ConcurrentHashMap<>();
    Adapter reading =
        honest.with(
            new InMemoryRosterReader(honest.memory().tables()) {
              @Override
              public Optional<Hero> hero(HeroId hero) {
                return super.hero(hero).or(() -> Optional.ofNullable(early.get(hero)));
              }
            });
    return onStage(
        reading,
        stage ->
            new HonestStage(stage) {
              @Override
              public void add(long line, HeroEntry hero) {
                early.put(hero.id(), new Hero(hero.id(), Version.FIRST, hero.profile()));
                super.add(line, hero);
              }
            });
  }

  /** Puts aside what it is told, and looks and stores in units that know nothing of each other. */
  static Adapter letsOthersWriteBetweenLookingAndStoring(Adapter honest) {
    return honest.with(
        new RosterStaging() {
          @Override
          public <T> T execute(Function<Stage, T> work) {
            return work.apply(new UnheldStage(honest.ports().staging()));
          }
        });
  }

  static Adapter overlooksRepetitions(Adapter honest) {
    return overlooking(honest, flaw -> flaw instanceof Flaw.Repeated);
  }

  static Adapter overlooksNamesThatAreTaken(Adapter honest) {
    return overlooking(honest, flaw -> flaw instanceof Flaw.BreaksRule(TeamNameTaken ignored));
  }

  static Adapter overlooksASecondLeader(Adapter honest) {
    return overlooking(honest, flaw -> flaw instanceof Flaw.BreaksRule(LeadershipTaken ignored));
  }

  static Adapter excusesNobody(Adapter honest) {
    return onStage(
        honest,
        stage ->
            new HonestStage(stage) {
              @Override
              public List<Finding> findings(
                  Excused<HeroId> heroes, Excused<TeamId> teams, int limit) {
                return super.findings(Excused.none(), Excused.none(), limit);
              }
            });
  }

  static Adapter excusesOnlyWhoIsNamed(Adapter honest) {
    return onStage(
        honest,
        stage ->
            new HonestStage(stage) {
              @Override
              public List<Finding> findings(
                  Excused<HeroId> heroes, Excused<TeamId> teams, int limit) {
                return super.findings(
                    new Excused<>(heroes.named(), false),
                    new Excused<>(teams.named(), false),
                    limit);
              }
            });
  }

  static Adapter findsMoreThanIsAskedFor(Adapter honest) {
    return onStage(
        honest,
        stage ->
            new HonestStage(stage) {
              @Override
              public List<Finding> findings(
                  Excused<HeroId> heroes, Excused<TeamId> teams, int limit) {
                return super.findings(heroes, teams, limit + 1);
              }
            });
  }

  private static Adapter overlooking(Adapter honest, Predicate<Flaw> flaws) {
    return onStage(
        honest,
        stage ->
            new HonestStage(stage) {
              @Override
              public List<Finding> findings(
                  Excused<HeroId> heroes, Excused<TeamId> teams, int limit) {
                return super.findings(heroes, teams, limit).stream()
                    .filter(it -> !flaws.test(it.flaw()))
                    .toList();
              }
            });
  }

  private static Adapter onStage(
      Adapter honest, Function<RosterStaging.Stage, RosterStaging.Stage> fault) {
    return honest.with(
        new RosterStaging() {
          @Override
          public <T> T execute(Function<Stage, T> work) {
            return honest.ports().staging().execute(stage -> work.apply(fault.apply(stage)));
          }
        });
  }
}
