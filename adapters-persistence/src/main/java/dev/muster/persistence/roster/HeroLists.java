package dev.muster.persistence.roster;

import dev.muster.domain.roster.Hero;
import dev.muster.platform.jdbc.access.CoalescedReads;
import dev.muster.platform.jdbc.access.DatabaseGate;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Reads heroes by id, page by page; the same page for all who ask for it at the same moment.
 *
 * <p>A limit is a subquery, of which the planner knows nothing: by a plain parameter it would plan
 * the statement anew with each call.
 */
@Singleton
final class HeroLists {
  private final JdbcOperations jdbc;
  private final CoalescedReads<Question, List<Hero>> reads;

  HeroLists(DatabaseGate gate, JdbcOperations jdbc) {
    this.jdbc = jdbc;
    this.reads =
        new CoalescedReads<>(gate, questions -> questions.stream().map(this::answer).toList());
  }

  private record Question(int minTeams, long after, int limit) {}

  /** Those behind an id, active in so many teams. */
  List<Hero> read(int minTeams, long after, int limit) {
    return reads.read(new Question(minTeams, after, limit));
  }

  private List<Hero> answer(Question question) {
    return question.minTeams == 0 ? all(question) : busy(question);
  }

  private List<Hero> all(Question question) {
    return jdbc.prepareStatement(
        """
        select id, version, name, secret_name, age
        from hero
        where id > ?
        order by id
        limit (select ?)
        """,
        statement -> {
          statement.setLong(1, question.after);
          statement.setInt(2, question.limit);
          return HeroReads.heroes(statement);
        });
  }

  /**
   * Goes from one number of teams to the next that there is, and takes the first heroes of each: as
   * few steps as there are numbers, wherever in the table those heroes are.
   */
  private List<Hero> busy(Question question) {
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
          statement.setInt(1, question.minTeams);
          statement.setLong(2, question.after);
          statement.setInt(3, question.minTeams);
          statement.setInt(4, question.limit);
          statement.setInt(5, question.limit);
          return HeroReads.heroes(statement);
        });
  }
}
