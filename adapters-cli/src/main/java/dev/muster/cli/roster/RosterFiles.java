package dev.muster.cli.roster;

import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.Line;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.Part;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.roster.Age;
import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import java.util.List;

/** The files that a roster consists of. */
final class RosterFiles {
  static final RosterFile<HeroEntry> HEROES =
      new RosterFile<>(
          Part.HEROES,
          List.of("id", "name", "secretName", "age"),
          RosterFiles::hero,
          RosterFiles::fields);

  static final RosterFile<TeamEntry> TEAMS =
      new RosterFile<>(
          Part.TEAMS,
          List.of("id", "name", "headquarters"),
          RosterFiles::team,
          RosterFiles::fields);

  static final RosterFile<MembershipEntry> MEMBERSHIPS =
      new RosterFile<>(
          Part.MEMBERSHIPS,
          List.of("heroId", "teamId", "role", "active", "joinedAt"),
          RosterFiles::membership,
          RosterFiles::fields);

  /** All of them, in the order in which they are read and written. */
  static final List<RosterFile<?>> ALL = List.of(HEROES, TEAMS, MEMBERSHIPS);

  private RosterFiles() {}

  private static Line<HeroEntry> hero(Fields fields) {
    var id = fields.identity("id", HeroId::new);
    var name = fields.get("name", HeroName::new);
    var secretName = fields.get("secretName", SecretName::new);
    var age = fields.get("age", Values::age);
    return fields.line(
        () ->
            new HeroEntry(
                id.orElseThrow(),
                new HeroProfile(name.orElseThrow(), secretName.orElseThrow(), age.orElseThrow())));
  }

  private static List<String> fields(HeroEntry hero) {
    HeroProfile profile = hero.profile();
    return List.of(
        String.valueOf(hero.id().value()),
        profile.name().value(),
        profile.secretName().value(),
        profile.age().map(Age::years).map(String::valueOf).orElse(""));
  }

  private static Line<TeamEntry> team(Fields fields) {
    var id = fields.identity("id", TeamId::new);
    var name = fields.get("name", TeamName::new);
    var headquarters = fields.get("headquarters", Headquarters::new);
    return fields.line(
        () ->
            new TeamEntry(
                id.orElseThrow(), new TeamProfile(name.orElseThrow(), headquarters.orElseThrow())));
  }

  private static List<String> fields(TeamEntry team) {
    return List.of(
        String.valueOf(team.id().value()),
        team.profile().name().value(),
        team.profile().headquarters().value());
  }

  private static Line<MembershipEntry> membership(Fields fields) {
    var hero = fields.get("heroId", text -> new HeroId(Values.id(text)));
    var team = fields.get("teamId", text -> new TeamId(Values.id(text)));
    var role = fields.get("role", Values::role);
    var active = fields.get("active", Values::flag);
    var joinedAt = fields.get("joinedAt", Values::moment);
    return fields.line(
        () ->
            new MembershipEntry(
                hero.orElseThrow(),
                team.orElseThrow(),
                role.orElseThrow(),
                active.orElseThrow(),
                joinedAt.orElseThrow()));
  }

  private static List<String> fields(MembershipEntry membership) {
    return List.of(
        String.valueOf(membership.hero().value()),
        String.valueOf(membership.team().value()),
        membership.role().name(),
        String.valueOf(membership.active()),
        membership.joinedAt().value().toString());
  }
}
