package dev.muster.benchmarks.plain;

/** Holds the SQL of the services without rules, {@code plain} and {@code vertx}. */
public final class Statements {
  public static final String HERO =
      "select id, name, secret_name, age from plain.hero where id = :id";

  public static final String HEROES =
      """
      select id, name, secret_name, age
      from plain.hero
      where id > :after
      order by id
      limit :limit
      """;

  public static final String HEROES_BY_TEAMS =
      """
      select h.id, h.name, h.secret_name, h.age
      from plain.hero h
      join (
        select hero_id
        from plain.membership
        where active and hero_id > :after
        group by hero_id
        having count(*) >= :minTeams
      ) busy on busy.hero_id = h.id
      order by h.id
      limit :limit
      """;

  public static final String MEMBERS =
      """
      select h.id as other_id, h.name as other_name, m.role, m.active, m.joined_at
      from (
        select hero_id, role, active, joined_at
        from plain.membership
        where team_id = :team
          and (cast(:role as text) is null or role = :role)
          and (cast(:active as boolean) is null or active = :active)
        order by joined_at, hero_id
        limit :limit
      ) m
      join plain.hero h on h.id = m.hero_id
      order by m.joined_at, m.hero_id
      """;

  public static final String TEAMS =
      """
      select t.id as other_id, t.name as other_name, m.role, m.active, m.joined_at
      from (
        select team_id, role, active, joined_at
        from plain.membership
        where hero_id = :hero
          and (cast(:role as text) is null or role = :role)
          and (cast(:active as boolean) is null or active = :active)
        order by joined_at, team_id
        limit :limit
      ) m
      join plain.team t on t.id = m.team_id
      order by m.joined_at, m.team_id
      """;

  public static final String MEMBERSHIP =
      """
      select hero_id, team_id, role, active, joined_at
      from plain.membership
      where team_id = :team and hero_id = :hero
      """;

  public static final String JOIN =
      """
      insert into plain.membership (hero_id, team_id, role, active, joined_at)
      values (:hero, :team, 'MEMBER', true, :joinedAt)
      on conflict do nothing
      """;

  public static final String LEAVE =
      "delete from plain.membership where team_id = :team and hero_id = :hero";

  public static final String DEMOTE =
      """
      update plain.membership set role = 'DEPUTY'
      where team_id = :team and active and role = 'LEADER'
      """;

  public static final String PROMOTE =
      "update plain.membership set role = 'LEADER' where team_id = :team and hero_id = :hero";

  public static final String JOIN_ALL =
      """
      with joined as (
        insert into plain.membership (hero_id, team_id, role, active, joined_at)
        select hero_id, :team, 'MEMBER', true, :joinedAt
        from unnest(cast(:heroes as bigint[])) as hero_id
        on conflict do nothing
        returning hero_id
      )
      select hero_id from joined
      """;

  private Statements() {}
}
