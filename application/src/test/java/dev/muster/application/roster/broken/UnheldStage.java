package dev.muster.application.roster.broken;

import dev.muster.application.roster.port.RosterStaging;
import dev.muster.application.roster.port.RosterStaging.Excused;
import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.Finding;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.ImportProgress;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.Version;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps what is put on it by itself, and looks and stores in units of work of their own. */
final class UnheldStage implements RosterStaging.Stage {
  /** How long others are given to write, in milliseconds. */
  private static final int CHANCE = 100;

  private final RosterStaging staging;
  private final List<Consumer<RosterStaging.Stage>> entries = new ArrayList<>();

  UnheldStage(RosterStaging staging) {
    this.staging = staging;
  }

  @Override
  public void add(long line, HeroEntry hero) {
    entries.add(stage -> stage.add(line, hero));
  }

  @Override
  public void add(long line, TeamEntry team) {
    entries.add(stage -> stage.add(line, team));
  }

  @Override
  public void add(long line, MembershipEntry membership) {
    entries.add(stage -> stage.add(line, membership));
  }

  @Override
  public List<Finding> findings(Excused<HeroId> heroes, Excused<TeamId> teams, int limit) {
    return staging.execute(stage -> filled(stage).findings(heroes, teams, limit));
  }

  @Override
  public Counts store(Version version, ImportProgress progress) {
    try {
      Thread.sleep(CHANCE);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return staging.execute(stage -> filled(stage).store(version, progress));
  }

  private RosterStaging.Stage filled(RosterStaging.Stage stage) {
    entries.forEach(it -> it.accept(stage));
    return stage;
  }
}
