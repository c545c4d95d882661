package dev.muster.application.roster;

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
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** A roster on its way onto the stage, and what is wrong with it. */
final class ImportReading {
  // One more than are told, to know whether there are more.
  private static final int ENOUGH = RosterTransfer.MAX_FINDINGS + 1;

  private final Stage stage;
  private final Instant now;
  private final List<Finding> findings = new ArrayList<>();

  // No more than there are findings, as each comes with one.
  private final Set<HeroId> flawedHeroes = new HashSet<>();
  private final Set<TeamId> flawedTeams = new HashSet<>();

  ImportReading(Stage stage, Instant now) {
    this.stage = stage;
    this.now = now;
  }

  /** Puts all lines on the stage, and tells whether it came to the end before it had enough. */
  boolean read(RosterSource source) {
    return read(source.heroes(), stage::add, id -> flawedHeroes.add(new HeroId(id)))
        && read(source.teams(), stage::add, id -> flawedTeams.add(new TeamId(id)))
        && read(source.memberships(), this::add, nobody -> {});
  }

  /** Checks the rules that are about more than one line. */
  void checkTogether() {
    findings.addAll(stage.findings(flawedHeroes, flawedTeams, ENOUGH));
    findings.sort(Comparator.comparing(Finding::place));
  }

  /** The refusal where anything is wrong. */
  Optional<ImportResult> refusal() {
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refused(
                findings.stream().limit(RosterTransfer.MAX_FINDINGS).toList(),
                findings.size() > RosterTransfer.MAX_FINDINGS));
  }

  private <E> boolean read(
      Stream<Line<E>> lines, BiConsumer<Long, E> sound, LongConsumer identityOfFlawed) {
    try (lines) {
      Iterator<Line<E>> iterator = lines.iterator();
      while (findings.size() < ENOUGH && iterator.hasNext()) {
        switch (iterator.next()) {
          case Line.Sound<E>(var place, E entry) -> sound.accept(place.line(), entry);
          case Line.Flawed<E>(var place, List<Flaw> flaws, OptionalLong id) -> {
            flaws.forEach(flaw -> findings.add(new Finding(place, flaw)));
            id.ifPresent(identityOfFlawed);
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
}
