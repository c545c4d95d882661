package dev.muster.application.roster.contract;

import dev.muster.application.UnitOfWork;
import dev.muster.application.audit.CallRecording;
import dev.muster.application.kit.OperatorPermissions;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.UnitOfWorkFixture;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.CallRecorder;
import dev.muster.application.permission.Permissions;
import dev.muster.application.permission.Policy;
import dev.muster.application.roster.RosterPermissions;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.port.PlayerDirectory;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.domain.UserRole;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Age;
import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What all suites start from: the adapter under test, empty before each test. */
public interface RosterFixture extends UnitOfWorkFixture {
  /** An identity that no suite ever reaches. */
  long NOBODY = 987_654_321L;

  /** Users with every identity but that of nobody. */
  PlayerDirectory USERS = player -> player.value() != NOBODY;

  /** The users who may play heroes. */
  default PlayerDirectory directory() {
    return USERS;
  }

  /** The adapter under test. */
  RosterPorts ports();

  @Override
  default UnitOfWork unitOfWork() {
    return ports().unitOfWork();
  }

  /** Returns rows that are heroes. */
  @Override
  default Rows rows() {
    return new HeroRows(this);
  }

  /** The use cases on the adapter under test. */
  default RosterUseCases roster() {
    return RosterUseCases.over(ports(), directory(), () -> NOW)
        .guarded(
            OperatorPermissions.in(
                RosterPermissions.GRANTS, RosterPermissions.teams(ports().players(), directory())));
  }

  /** The use cases on the adapter under test, called by a user, each in a unit of work. */
  default RosterUseCases rosterOf(long user, UserRole... roles) {
    Policy policy =
        new Policy(
            List.of(RosterPermissions.GRANTS),
            List.of(RosterPermissions.teams(ports().players(), directory())));
    Actor actor = Actor.ofUser(user, "somebody", Set.of(roles));
    CallRecorder recorder =
        CallRecording.over(
            (_, _) -> {},
            unitOfWork(),
            () -> actor,
            () -> NOW,
            Duration.ZERO,
            unwritten -> {
              throw unwritten;
            });
    return RosterUseCases.over(ports(), directory(), () -> NOW)
        .guarded(new Permissions(policy, () -> actor, recorder));
  }

  /** Stores a hero of this name. */
  default Hero hero(String name) {
    return ports().heroes().add(heroProfile(name));
  }

  /** Stores a team of this name. */
  default Team team(String name) {
    return ports().teams().add(teamProfile(name));
  }

  /** Stores an active membership that began at {@link #NOW}. */
  default Membership member(Team team, Hero hero, Role role) {
    Membership membership = membership(team.id(), hero.id(), role, true);
    ports().memberships().add(membership);
    return membership;
  }

  /** Stores an inactive membership that began at {@link #NOW}. */
  default Membership inactive(Team team, Hero hero, Role role) {
    Membership membership = membership(team.id(), hero.id(), role, false);
    ports().memberships().add(membership);
    return membership;
  }

  /** Stores who plays a hero. */
  default Player player(Hero hero, long user) {
    return unit(() -> ports().players().put(hero.id(), new PlayerId(user), Version.beginning(NOW)))
        .player();
  }

  /** A membership that began at {@link #NOW}. */
  static Membership membership(TeamId team, HeroId hero, Role role, boolean active) {
    return new Membership(team, hero, role, active, new JoinedAt(NOW), Version.beginning(NOW));
  }

  /** A membership that began at {@link #NOW} and was changed once. */
  static Membership changed(TeamId team, HeroId hero, Role role, boolean active) {
    return changed(membership(team, hero, role, active), role, active);
  }

  /** A membership after a change. */
  static Membership changed(Membership before, Role role, boolean active) {
    return new Membership(
        before.team(), before.hero(), role, active, before.joinedAt(), before.version().next());
  }

  /** A profile with an age. */
  static HeroProfile heroProfile(String name) {
    return new HeroProfile(
        new HeroName(name), new SecretName("Secret " + name), Optional.of(new Age(48)));
  }

  /** A profile with a place. */
  static TeamProfile teamProfile(String name) {
    return new TeamProfile(new TeamName(name), new Headquarters("Base of " + name));
  }
}
