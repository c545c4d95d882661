package dev.muster.cli.roster;

import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.RosterEntry;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.application.transfer.entry.Line;
import dev.muster.domain.roster.Age;
import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.platform.shell.transfer.ContextFiles;
import dev.muster.platform.shell.transfer.EntryFile;
import dev.muster.platform.shell.transfer.Fields;
import dev.muster.platform.shell.transfer.ImportOptions;
import dev.muster.platform.shell.transfer.Values;
import java.util.List;
import java.util.Map;

/** Describes the files of the roster. */
public final class RosterFiles implements ContextFiles {
  /** Called by the framework when it looks for the files of all contexts. */
  public RosterFiles() {}

  @Override
  public Map<String, String> options() {
    return Map.of(
        RoleWords.OPTION,
        "--role WORD=ROLE   a word that stands for a role, such as member=MEMBER; may be repeated");
  }

  @Override
  public List<EntryFile<?>> files(ImportOptions options) {
    RoleWords words = RoleWords.of(options.values(RoleWords.OPTION));
    return List.of(
        new EntryFile<>(
            RosterEntry.HEROES,
            HeroEntry.class,
            List.of("id", "name", "secretName", "age"),
            Map.of("age", "no hero has one"),
            RosterFiles::hero,
            it ->
                List.of(
                    it.id().value(),
                    it.profile().name().value(),
                    it.profile().secretName().value(),
                    it.profile().age().map(age -> "" + age.years()).orElse(""))),
        new EntryFile<>(
            RosterEntry.TEAMS,
            TeamEntry.class,
            List.of("id", "name", "headquarters"),
            Map.of(),
            RosterFiles::team,
            it ->
                List.of(
                    it.id().value(),
                    it.profile().name().value(),
                    it.profile().headquarters().value())),
        new EntryFile<>(
            RosterEntry.MEMBERSHIPS,
            MembershipEntry.class,
            List.of("heroId", "teamId", "role", "active", "joinedAt"),
            Map.of(
                "role", "each is a MEMBER",
                "active", "each is active",
                "joinedAt", "each begins now"),
            fields -> membership(fields, words, options),
            it ->
                List.of(
                    it.hero().value(),
                    it.team().value(),
                    it.role(),
                    it.active(),
                    it.joinedAt().value())));
  }

  private static Line hero(Fields fields) {
    var id = fields.identity("id", HeroId::new);
    var name = fields.get("name", HeroName::new);
    var secretName = fields.get("secretName", SecretName::new);
    var age = fields.get("age", text -> Values.optional(text, it -> new Age(Values.number(it))));
    return fields.line(
        () ->
            new HeroEntry(
                id.orElseThrow(),
                new HeroProfile(
                    name.orElseThrow(), secretName.orElseThrow(), age.flatMap(it -> it))));
  }

  private static Line team(Fields fields) {
    var id = fields.identity("id", TeamId::new);
    var name = fields.get("name", TeamName::new);
    var headquarters = fields.get("headquarters", Headquarters::new);
    return fields.line(
        () ->
            new TeamEntry(
                id.orElseThrow(), new TeamProfile(name.orElseThrow(), headquarters.orElseThrow())));
  }

  private static Line membership(Fields fields, RoleWords words, ImportOptions options) {
    var hero = fields.get("heroId", text -> new HeroId(Values.id(text)));
    var team = fields.get("teamId", text -> new TeamId(Values.id(text)));
    var role = fields.get("role", words::role);
    var active = fields.get("active", Values::flag);
    var joinedAt = fields.get("joinedAt", text -> new JoinedAt(options.moment(text)));
    return fields.line(
        () ->
            MembershipEntry.of(
                hero.orElseThrow(),
                team.orElseThrow(),
                new JoinTerms(role, joinedAt),
                active,
                fields.now()));
  }
}
