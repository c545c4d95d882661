package dev.muster.cli.roster;

import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.Part;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.roster.Age;
import dev.muster.domain.roster.HeroProfile;
import java.util.List;
import java.util.Map;

/** Lists the files of a roster. */
final class RosterFiles {
  static final RosterFile<HeroEntry> HEROES =
      new RosterFile<>(
          Part.HEROES,
          List.of("id", "name", "secretName", "age"),
          Map.of("age", "no hero has one"),
          RosterFiles::fields);

  static final RosterFile<TeamEntry> TEAMS =
      new RosterFile<>(
          Part.TEAMS, List.of("id", "name", "headquarters"), Map.of(), RosterFiles::fields);

  static final RosterFile<MembershipEntry> MEMBERSHIPS =
      new RosterFile<>(
          Part.MEMBERSHIPS,
          List.of("heroId", "teamId", "role", "active", "joinedAt"),
          Map.of(
              "role", "each is a MEMBER",
              "active", "each is active",
              "joinedAt", "each begins now"),
          RosterFiles::fields);

  /** All files, in the order of reading and writing. */
  static final List<RosterFile<?>> ALL = List.of(HEROES, TEAMS, MEMBERSHIPS);

  private RosterFiles() {}

  private static List<String> fields(HeroEntry hero) {
    HeroProfile profile = hero.profile();
    return List.of(
        String.valueOf(hero.id().value()),
        profile.name().value(),
        profile.secretName().value(),
        profile.age().map(Age::years).map(String::valueOf).orElse(""));
  }

  private static List<String> fields(TeamEntry team) {
    return List.of(
        String.valueOf(team.id().value()),
        team.profile().name().value(),
        team.profile().headquarters().value());
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
