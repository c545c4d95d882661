package dev.muster.application.roster.broken;

import dev.muster.application.roster.port.RosterStaging.Excused;
import dev.muster.application.roster.port.RosterStaging.Stage;
import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.Finding;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.ImportProgress;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.Version;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.TeamId;
import java.util.List;

/** Does as the honest stage does, where a fault does not say otherwise. */
class HonestStage implements Stage {
  private final Stage stage;

  HonestStage(Stage stage) {
    this.stage = stage;
  }

  @Override
  public void add(long line, HeroEntry hero) {
    stage.add(line, hero);
  }

  @Override
  public void add(long line, TeamEntry team) {
    stage.add(line, team);
  }

  @Override
  public void add(long line, MembershipEntry membership) {
    stage.add(line, membership);
  }

  @Override
  public List<Finding> findings(Excused<HeroId> heroes, Excused<TeamId> teams, int limit) {
    return stage.findings(heroes, teams, limit);
  }

  @Override
  public Counts store(Version version, ImportProgress progress) {
    return stage.store(version, progress);
  }
}
