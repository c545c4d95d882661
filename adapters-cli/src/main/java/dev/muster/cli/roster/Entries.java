package dev.muster.cli.roster;

import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.Line;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import java.time.Instant;

/** Reads the entries of a roster from the fields of lines. */
final class Entries {
  private Entries() {}

  static Line<HeroEntry> hero(Fields fields) {
    var id = fields.identity("id", HeroId::new);
    var name = fields.get("name", HeroName::new);
    var secretName = fields.get("secretName", SecretName::new);
    var age = fields.get("age", Values::age);
    return fields.line(
        () ->
            new HeroEntry(
                id.orElseThrow(),
                new HeroProfile(
                    name.orElseThrow(), secretName.orElseThrow(), age.flatMap(it -> it))));
  }

  static Line<TeamEntry> team(Fields fields) {
    var id = fields.identity("id", TeamId::new);
    var name = fields.get("name", TeamName::new);
    var headquarters = fields.get("headquarters", Headquarters::new);
    return fields.line(
        () ->
            new TeamEntry(
                id.orElseThrow(), new TeamProfile(name.orElseThrow(), headquarters.orElseThrow())));
  }

  static Line<MembershipEntry> membership(Fields fields, Conventions conventions, Instant now) {
    var hero = fields.get("heroId", text -> new HeroId(Values.id(text)));
    var team = fields.get("teamId", text -> new TeamId(Values.id(text)));
    var role = fields.get("role", conventions::role);
    var active = fields.get("active", Values::flag);
    var joinedAt = fields.get("joinedAt", conventions::moment);
    return fields.line(
        () ->
            MembershipEntry.of(
                hero.orElseThrow(),
                team.orElseThrow(),
                new JoinTerms(role, joinedAt),
                active,
                now));
  }
}
