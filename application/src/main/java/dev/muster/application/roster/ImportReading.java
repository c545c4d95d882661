package dev.muster.application.roster;

import dev.muster.application.roster.port.RosterStaging.Excused;
import dev.muster.application.roster.port.RosterStaging.Stage;
import dev.muster.application.roster.transfer.Finding;
import dev.muster.application.roster.transfer.Flaw;
import dev.muster.application.roster.transfer.ImportResult;
import dev.muster.application.roster.transfer.ImportResult.Refused;
import dev.muster.application.roster.transfer.Line;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.Part;
import dev.muster.application.roster.transfer.Place;
import dev.muster.application.roster.transfer.RosterSource;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Reads the lines of an import onto the stage, and collects the findings. */
final class ImportReading {
  // One more than a refusal lists, to know whether there are more.
  private static final int ENOUGH = RosterTransfer.MAX_FINDINGS + 1;

  private final Stage stage;
  private final Instant now;
  private final List<Finding> findings = new ArrayList<>();

  private final Flawed<HeroId> flawedHeroes = new Flawed<>(HeroId::new);
  private final Flawed<TeamId> flawedTeams = new Flawed<>(TeamId::new);

  ImportReading(Stage stage, Instant now) {
    this.stage = stage;
    this.now = now;
  }

  /** Puts the lines on the stage; returns false where it stopped because of too many findings. */
  boolean read(RosterSource source) {
    return read(source.heroes(), stage::add, flawedHeroes::add)
        && read(source.teams(), stage::add, flawedTeams::add)
        && read(source.memberships(now), this::add, nobody -> {});
  }

  /** Checks the rules about more than one line. */
  void checkTogether() {
    findings.addAll(stage.findings(flawedHeroes.excused(), flawedTeams.excused(), ENOUGH));
    findings.sort(Comparator.comparing(Finding::place));
  }

  /** Returns the refusal, or empty where there is no finding. */
  Optional<ImportResult> refusal() {
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refused(
                findings.stream().limit(RosterTransfer.MAX_FINDINGS).toList(),
                findings.size() > RosterTransfer.MAX_FINDINGS));
  }

  private <E> boolean read(
      Stream<Line<E>> lines, BiConsumer<Long, E> sound, Consumer<OptionalLong> identityOfFlawed) {
    try (lines) {
      Iterator<Line<E>> iterator = lines.iterator();
      while (findings.size() < ENOUGH && iterator.hasNext()) {
        switch (iterator.next()) {
          case Line.Sound<E>(var place, E entry) -> sound.accept(place.line(), entry);
          case Line.Flawed<E>(var place, List<Flaw> flaws, OptionalLong id) -> {
            flaws.forEach(flaw -> findings.add(new Finding(place, flaw)));
            identityOfFlawed.accept(id);
          }
        }
      }
    }
    return findings.size() < ENOUGH;
  }

  private void add(long line, MembershipEntry membership) {
    stage.add(line, membership);
    try {
      membership.joinedAt().refuseAfter(now);
    } catch (RosterViolationException refused) {
      findings.add(
          new Finding(new Place(Part.MEMBERSHIPS, line), new Flaw.BreaksRule(refused.violation())));
    }
  }

  /** Identities of flawed lines. A line without one may be that of any. */
  private static final class Flawed<T> {
    private final LongFunction<T> identity;

    // No more than there are findings, as each comes with one.
    private final Set<T> named = new HashSet<>();
    private boolean unnamed;

    Flawed(LongFunction<T> identity) {
      this.identity = identity;
    }

    void add(OptionalLong id) {
      id.ifPresentOrElse(it -> named.add(identity.apply(it)), () -> unnamed = true);
    }

    Excused<T> excused() {
      return new Excused<>(named, unnamed);
    }
  }
}
