package dev.muster.application.roster.broken;

import dev.muster.application.kit.broken.HonestStage;
import dev.muster.application.roster.memory.InMemoryHeroRepository;
import dev.muster.application.roster.memory.InMemoryRosterReader;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.application.transfer.port.TransferStore.Stage;
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
import java.util.stream.Collectors;

/** What can be wrong with taking a whole roster in. */
final class StagingFaults {
  private StagingFaults() {}

  static Adapter takesABackslashForAnEscape(Adapter honest) {
    return onStage(
        honest,
        stage ->
            HonestStage.changing(
                stage,
                entry ->
                    entry
                            instanceof
                            TeamEntry(TeamId id, TeamProfile(TeamName name, var headquarters))
                        ? new TeamEntry(
                            id,
                            new TeamProfile(
                                new TeamName(name.value().replace("\\", "")), headquarters))
                        : entry));
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
        new HonestTransferStore(honest.ports().transfer()) {
          @Override
          public <T> T write(Function<Stage, T> work) {
            List<RuntimeException> failures = new ArrayList<>();
            T result =
                honest
                    .ports()
                    .transfer()
                    .write(
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
    List<Consumer<Stage>> left = new ArrayList<>();
    return onStage(
        honest,
        stage -> {
          left.forEach(it -> it.accept(stage));
          return new HonestStage(stage) {
            @Override
            public void add(long line, Entry entry) {
              left.add(next -> next.add(line + 100, entry));
              super.add(line, entry);
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
              public void add(long line, Entry entry) {
                if (entry instanceof HeroEntry hero) {
                  early.put(hero.id(), new Hero(hero.id(), Version.FIRST, hero.profile()));
                }
                super.add(line, entry);
              }
            });
  }

  /** Puts aside what it is told, and looks and stores in units that know nothing of each other. */
  static Adapter letsOthersWriteBetweenLookingAndStoring(Adapter honest) {
    return honest.with(
        new HonestTransferStore(honest.ports().transfer()) {
          @Override
          public <T> T write(Function<Stage, T> work) {
            return work.apply(new UnheldStage(honest.ports().transfer()));
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
    return onStage(honest, HonestStage::excusingNothing);
  }

  static Adapter excusesOnlyWhoIsNamed(Adapter honest) {
    return onStage(
        honest,
        stage ->
            new HonestStage(stage) {
              @Override
              public List<Finding> findings(Map<Part, Excused> excused, int limit) {
                return super.findings(
                    (excused.entrySet().stream()
                        .collect(
                            Collectors.toMap(
                                Map.Entry::getKey,
                                it -> new Excused(it.getValue().named(), false)))),
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
              public List<Finding> findings(Map<Part, Excused> excused, int limit) {
                return super.findings(excused, limit + 1);
              }
            });
  }

  private static Adapter overlooking(Adapter honest, Predicate<Flaw> flaws) {
    return onStage(honest, stage -> HonestStage.overlooking(stage, flaws));
  }

  private static Adapter onStage(Adapter honest, Function<Stage, Stage> fault) {
    return honest.with(
        new HonestTransferStore(honest.ports().transfer()) {
          @Override
          public <T> T write(Function<Stage, T> work) {
            return super.write(stage -> work.apply(fault.apply(stage)));
          }
        });
  }
}
