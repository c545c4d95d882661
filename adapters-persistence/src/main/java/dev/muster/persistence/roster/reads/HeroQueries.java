package dev.muster.persistence.roster.reads;

import dev.muster.domain.NameFragment;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.persistence.roster.HeroRow;
import dev.muster.platform.jdbc.access.CoalescedReads;
import dev.muster.platform.jdbc.access.ColumnArrays;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.access.NameSearch;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads heroes by id, page by page, and by name. Concurrent readers share a statement, except for
 * searches by name.
 *
 * <p>A limit is passed as a subquery to hide its value from the planner: with a plain parameter the
 * server would plan the statement at each call.
 */
@Singleton
final class HeroQueries {
  private final DatabaseGate gate;
  private final JdbcOperations jdbc;
  private final CoalescedReads<HeroId, Optional<Hero>> heroes;
  private final CoalescedReads<Page, List<Hero>> pages;

  HeroQueries(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
    this.heroes = new CoalescedReads<>(gate, this::all);
    this.pages = new CoalescedReads<>(gate, asked -> asked.stream().map(this::page).toList());
  }

  private record Page(long after, int limit) {}

  /** Returns the hero, or empty where there is none. */
  Optional<Hero> read(HeroId hero) {
    return heroes.read(hero);
  }

  /** Returns heroes after an id, in the order of the ids. */
  List<Hero> list(long after, int limit) {
    return pages.read(new Page(after, limit));
  }

  /** Returns heroes with the fragment in their name, after an id, in the order of the ids. */
  List<Hero> search(NameFragment name, long after, int limit) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                """
                select id, version, name, secret_name, age
                from hero
                where id > ? and name_folded like ?
                order by id
                limit ?
                """,
                statement -> {
                  NameSearch.planAnew(statement);
                  statement.setLong(1, after);
                  statement.setString(2, NameSearch.pattern(name));
                  statement.setInt(3, limit);
                  return heroes(statement);
                }));
  }

  private List<Optional<Hero>> all(List<HeroId> asked) {
    List<Hero> found =
        jdbc.prepareStatement(
            """
            select id, version, name, secret_name, age
            from hero
            where id = any(cast((select cast(? as bigint[])) as bigint[]))
            """,
            statement -> {
              new ColumnArrays<>(statement, asked).set(1, "int8", HeroId::value);
              return heroes(statement);
            });
    Map<HeroId, Hero> byId =
        found.stream().collect(Collectors.toMap(Hero::id, Function.identity()));
    return asked.stream().map(it -> Optional.ofNullable(byId.get(it))).toList();
  }

  private List<Hero> page(Page page) {
    return jdbc.prepareStatement(
        """
        select id, version, name, secret_name, age
        from hero
        where id > ?
        order by id
        limit (select ?)
        """,
        statement -> {
          statement.setLong(1, page.after);
          statement.setInt(2, page.limit);
          return heroes(statement);
        });
  }

  /** Runs a statement that returns the columns of {@link HeroRow}. */
  static List<Hero> heroes(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<Hero> heroes = new ArrayList<>();
      while (rows.next()) {
        heroes.add(HeroRow.of(rows).toDomain());
      }
      return heroes;
    }
  }
}
