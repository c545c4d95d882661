package dev.muster.persistence.roster.reads;

import dev.muster.domain.NameFragment;
import dev.muster.domain.roster.Hero;
import dev.muster.platform.jdbc.access.CoalescedReads;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.access.NameSearch;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Reads heroes that are active in many teams. The table hero_activity narrows the search, and the
 * memberships are then counted: the table may run ahead of the memberships, but never behind.
 */
@Singleton
final class BusyHeroQueries {
  private final DatabaseGate gate;
  private final JdbcOperations jdbc;
  private final CoalescedReads<Page, List<Hero>> pages;

  BusyHeroQueries(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
    this.pages = new CoalescedReads<>(gate, asked -> asked.stream().map(this::page).toList());
  }

  private record Page(int minTeams, long after, int limit) {}

  /** Returns heroes that are active in at least {@code minTeams} teams, after an id. */
  List<Hero> list(int minTeams, long after, int limit) {
    return pages.read(new Page(minTeams, after, limit));
  }

  /** Searches by name among heroes that are active in at least {@code minTeams} teams. */
  List<Hero> search(NameFragment name, int minTeams, long after, int limit) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                """
                select h.id, h.version, h.name, h.secret_name, h.age
                from hero h
                join hero_activity a on a.hero_id = h.id
                where h.id > ? and h.name_folded like ? and a.teams >= ?
                  and ? <= (select count(*) from membership m where m.hero_id = h.id and m.active)
                order by h.id
                limit ?
                """,
                statement -> {
                  NameSearch.planAnew(statement);
                  statement.setLong(1, after);
                  statement.setString(2, NameSearch.pattern(name));
                  statement.setInt(3, minTeams);
                  statement.setInt(4, minTeams);
                  statement.setInt(5, limit);
                  return HeroQueries.heroes(statement);
                }));
  }

  /**
   * Steps through the existing numbers of teams, and takes the first heroes of each number. There
   * are as few steps as numbers, wherever in the table these heroes are.
   */
  private List<Hero> page(Page page) {
    return jdbc.prepareStatement(
        """
        with recursive counts (teams) as (
          select min(teams) from hero_activity where teams >= ?
          union all
          select (select min(a.teams) from hero_activity a where a.teams > counts.teams)
          from counts
          where counts.teams is not null
        )
        select id, version, name, secret_name, age
        from hero
        where id = any (array(
          select found.hero_id
          from counts
          cross join lateral (
            select a.hero_id
            from hero_activity a
            where a.teams = counts.teams and a.hero_id > ?
              and ? <= (
                select count(*) from membership m where m.hero_id = a.hero_id and m.active)
            order by a.teams, a.hero_id
            limit (select ?)
          ) found
          order by found.hero_id
          limit (select ?)
        ))
        order by id
        """,
        statement -> {
          statement.setInt(1, page.minTeams);
          statement.setLong(2, page.after);
          statement.setInt(3, page.minTeams);
          statement.setInt(4, page.limit);
          statement.setInt(5, page.limit);
          return HeroQueries.heroes(statement);
        });
  }
}
