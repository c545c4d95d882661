package dev.muster.application.roster.broken;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.UnitOfWork;
import dev.muster.application.roster.contract.RecordedRoster;
import dev.muster.application.roster.memory.InMemoryRoster;
import dev.muster.application.roster.port.HeroRepository;
import dev.muster.application.roster.port.MembershipRepository;
import dev.muster.application.roster.port.RosterExtract;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.application.roster.port.RosterReader;
import dev.muster.application.roster.port.RosterStaging;
import dev.muster.application.roster.port.RosterStaging.Stage;
import dev.muster.application.roster.port.TeamRepository;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Team;
import java.util.function.Consumer;

/** A whole persistence adapter, any port of which may be replaced by a broken one. */
record Adapter(RosterPorts ports, IdempotencyRecords requests) {
  /** The in-memory adapter as it is, with nothing in it. */
  static Adapter honest() {
    InMemoryRoster roster = new InMemoryRoster();
    return new Adapter(roster.ports(), roster.requests());
  }

  Adapter with(HeroRepository heroes) {
    return with(
        new RosterPorts(
            heroes,
            ports.teams(),
            ports.memberships(),
            ports.reader(),
            ports.unitOfWork(),
            ports.staging(),
            ports.extract()));
  }

  Adapter with(TeamRepository teams) {
    return with(
        new RosterPorts(
            ports.heroes(),
            teams,
            ports.memberships(),
            ports.reader(),
            ports.unitOfWork(),
            ports.staging(),
            ports.extract()));
  }

  Adapter with(MembershipRepository memberships) {
    return with(
        new RosterPorts(
            ports.heroes(),
            ports.teams(),
            memberships,
            ports.reader(),
            ports.unitOfWork(),
            ports.staging(),
            ports.extract()));
  }

  Adapter with(RosterReader reader) {
    return with(
        new RosterPorts(
            ports.heroes(),
            ports.teams(),
            ports.memberships(),
            reader,
            ports.unitOfWork(),
            ports.staging(),
            ports.extract()));
  }

  Adapter with(UnitOfWork unitOfWork) {
    return with(
        new RosterPorts(
            ports.heroes(),
            ports.teams(),
            ports.memberships(),
            ports.reader(),
            unitOfWork,
            ports.staging(),
            ports.extract()));
  }

  Adapter with(RosterStaging staging) {
    return with(
        new RosterPorts(
            ports.heroes(),
            ports.teams(),
            ports.memberships(),
            ports.reader(),
            ports.unitOfWork(),
            staging,
            ports.extract()));
  }

  Adapter with(RosterExtract extract) {
    return with(
        new RosterPorts(
            ports.heroes(),
            ports.teams(),
            ports.memberships(),
            ports.reader(),
            ports.unitOfWork(),
            ports.staging(),
            extract));
  }

  Adapter with(IdempotencyRecords others) {
    return new Adapter(ports, others);
  }

  private Adapter with(RosterPorts others) {
    return new Adapter(others, requests);
  }

  /** Stores a hero whatever else is stored. */
  void force(Hero hero) {
    force(hero.version(), stage -> stage.add(1, new HeroEntry(hero.id(), hero.profile())));
  }

  /** Stores a team whatever else is stored. */
  void force(Team team) {
    force(team.version(), stage -> stage.add(1, new TeamEntry(team.id(), team.profile())));
  }

  /** Stores a membership whatever else is stored. */
  void force(Membership it) {
    force(
        it.version(),
        stage ->
            stage.add(
                1,
                new MembershipEntry(it.hero(), it.team(), it.role(), it.active(), it.joinedAt())));
  }

  // The honest stage checks nothing when it takes in, as it may.
  private void force(Version version, Consumer<Stage> entry) {
    ports
        .staging()
        .execute(
            stage -> {
              entry.accept(stage);
              return stage.takeIn(version, new RecordedRoster());
            });
  }
}
