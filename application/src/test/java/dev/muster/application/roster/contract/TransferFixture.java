package dev.muster.application.roster.contract;

import dev.muster.application.kit.transfer.RecordedTransfer;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.application.transfer.port.TransferStore.Stage;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import java.util.function.Consumer;

/** Entries of rosters that are carried in and out. */
public interface TransferFixture extends RosterFixture {
  /** A hero of this identity. */
  static HeroEntry heroEntry(long id) {
    return new HeroEntry(new HeroId(id), RosterFixture.heroProfile("Hero " + id));
  }

  /** A team of this identity and name. */
  static TeamEntry teamEntry(long id, String name) {
    return new TeamEntry(new TeamId(id), RosterFixture.teamProfile(name));
  }

  /** An active membership that began at {@link #NOW}. */
  static MembershipEntry memberEntry(long hero, long team, Role role) {
    return new MembershipEntry(new HeroId(hero), new TeamId(team), role, true, new JoinedAt(NOW));
  }

  /** An inactive membership that began at {@link #NOW}. */
  static MembershipEntry inactiveEntry(long hero, long team, Role role) {
    return new MembershipEntry(new HeroId(hero), new TeamId(team), role, false, new JoinedAt(NOW));
  }

  /** All that is stored. */
  default RecordedTransfer stored() {
    RecordedTransfer stored = recorded();
    ports()
        .transfer()
        .read(
            snapshot -> {
              stored.begin(snapshot.counts());
              snapshot.read(stored::entry);
            });
    return stored;
  }

  /** A roster without entries. */
  default RecordedTransfer recorded() {
    return new RecordedTransfer(ports().transfer().parts());
  }

  /** Does work on a stage, and takes in what the work takes in. */
  default void onStage(Consumer<Stage> work) {
    ports()
        .transfer()
        .write(
            stage -> {
              work.accept(stage);
              return true;
            });
  }
}
