package dev.muster.bootstrap.roster.faults;

import static dev.muster.bootstrap.roster.faults.UseCase.adding;
import static dev.muster.bootstrap.roster.faults.UseCase.addingOnce;
import static dev.muster.bootstrap.roster.faults.UseCase.changing;
import static dev.muster.bootstrap.roster.faults.UseCase.reading;
import static dev.muster.bootstrap.roster.faults.UseCase.removing;

import java.util.List;

/** All that clients can ask for of the database, each about heroes and teams of its own. */
final class UseCases {
  /** Forty heroes and ten teams, of which the use cases below begin. */
  static final String BEGINNING =
      """
      truncate idempotency_record, membership, hero_activity, player, hero, team restart identity;
      insert into hero (name, name_folded, secret_name)
        select 'Hero ' || i, 'hero ' || i, 'Secret' from generate_series(1, 40) i;
      insert into team (name, name_folded, headquarters)
        select 'Team ' || i, 'team ' || i, 'Base' from generate_series(1, 10) i;
      insert into membership (hero_id, team_id, role, active, joined_at)
        select hero, team, role, active, timestamptz '2024-01-01 00:00:00Z'
        from (values
          (3, 2, 'MEMBER', false),
          (4, 3, 'MEMBER', true),
          (5, 3, 'MEMBER', true),
          (9, 5, 'LEADER', true),
          (10, 5, 'MEMBER', true),
          (11, 6, 'DEPUTY', true),
          (11, 8, 'MEMBER', false),
          (12, 7, 'LEADER', true),
          (13, 7, 'MEMBER', true)) as m (hero, team, role, active);
      """;

  /** Broken rules of the roster, one a row; the keys and checks of the tables see to the rest. */
  static final String BROKEN_RULES =
      """
      select 'team ' || team_id || ' has several leaders'
      from membership
      where active and role = 'LEADER'
      group by team_id
      having count(*) > 1
      union all
      select 'team ' || id || ' lost its leader'
      from team
      where id in (5, 7) and not exists (
        select from membership where team_id = team.id and active and role = 'LEADER')
      union all
      select 'the team of ' || m.hero_id || ' is gone'
      from membership m
      left join team t on t.id = m.team_id
      left join hero h on h.id = m.hero_id
      where t.id is null or h.id is null
      """;

  static final List<UseCase> ALL =
      List.of(
          reading("/heroes"),
          reading("/heroes?minTeams=1"),
          reading("/heroes/14"),
          reading("/heroes/14/teams"),
          reading("/teams"),
          reading("/teams/9"),
          reading("/teams/9/members"),
          reading("/teams/5/members/10"),
          reading("/teams/9/summary"),
          adding(
              "/heroes",
              "{\"name\": \"Added\", \"secretName\": \"Secret\"}",
              "select count(*) from hero where name = 'Added'"),
          addingOnce(
              "/heroes",
              "{\"name\": \"Once\", \"secretName\": \"Secret\"}",
              "select count(*) from hero where name = 'Once'"),
          adding(
              "/teams",
              "{\"name\": \"Added\", \"headquarters\": \"Base\"}",
              "select count(*) from team where name = 'Added'"),
          addingOnce(
              "/teams",
              "{\"name\": \"Once\", \"headquarters\": \"Base\"}",
              "select count(*) from team where name = 'Once'"),
          changing(
              "PATCH", "/heroes/1", "{\"age\": 99}", "select age from hero where id = 1", "99"),
          changing(
              "PATCH",
              "/teams/1",
              "{\"headquarters\": \"Moon\"}",
              "select headquarters from team where id = 1",
              "Moon"),
          changing(
              "PUT",
              "/teams/2/members/2",
              "{\"role\": \"LEADER\"}",
              "select count(*) from membership where team_id = 2 and hero_id = 2",
              "1"),
          changing(
              "PUT",
              "/teams/2/members/3",
              "{}",
              "select active from membership where team_id = 2 and hero_id = 3",
              "t"),
          changing(
              "PATCH",
              "/teams/3/members/4",
              "{\"role\": \"DEPUTY\"}",
              "select role from membership where team_id = 3 and hero_id = 4",
              "DEPUTY"),
          removing(
              "/teams/3/members/5",
              "select count(*) from membership where team_id = 3 and hero_id = 5"),
          changing(
              "POST",
              "/teams/4/members",
              "{\"heroIds\": [6, 7, 8]}",
              "select count(*) from membership where team_id = 4",
              "3"),
          changing(
              "PUT",
              "/teams/5/leader",
              "{\"heroId\": 10}",
              "select string_agg(role, ' ' order by hero_id) from membership where team_id = 5",
              "DEPUTY LEADER"),
          removing(
              "/heroes/11?cascade=true",
              """
              select (select count(*) from hero where id = 11)
                + (select count(*) from membership where hero_id = 11)
              """),
          removing(
              "/teams/7?cascade=true",
              """
              select (select count(*) from team where id = 7)
                + (select count(*) from membership where team_id = 7)
              """));

  private UseCases() {}
}
