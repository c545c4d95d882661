package dev.muster.persistence.roster;

import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.NameFragment;
import dev.muster.platform.jdbc.access.CoalescedReads;
import dev.muster.platform.jdbc.access.DatabaseGate;
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
 * Reads heroes by id, those that are asked for at the same moment with one statement; and by name.
 */
@Singleton
final class HeroReads {
  private final DatabaseGate gate;
  private final JdbcOperations jdbc;
  private final CoalescedReads<HeroId, Optional<Hero>> reads;

  HeroReads(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
    this.reads = new CoalescedReads<>(gate, this::all);
  }

  /** The hero, or empty where there is none. */
  Optional<Hero> read(HeroId hero) {
    return reads.read(hero);
  }

  /** Those with a part of their name, behind an id and in the order of the ids. */
  List<Hero> search(NameFragment name, long after, int limit) {
    return search(
        """
        select id, version, name, secret_name, age
        from hero
        where id > ? and name_folded like ?
        order by id
        limit ?
        """,
        statement -> {
          statement.setLong(1, after);
          statement.setString(2, Searching.pattern(name));
          statement.setInt(3, limit);
        });
  }

  /** The same, of those that are active in so many teams. */
  List<Hero> search(NameFragment name, int minTeams, long after, int limit) {
    return search(
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
          statement.setLong(1, after);
          statement.setString(2, Searching.pattern(name));
          statement.setInt(3, minTeams);
          statement.setInt(4, minTeams);
          statement.setInt(5, limit);
        });
  }

  private List<Hero> search(String sql, Searching.Binding binding) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                sql,
                statement -> {
                  Searching.planAnew(statement);
                  binding.bind(statement);
                  return heroes(statement);
                }));
  }

  private List<Optional<Hero>> all(List<HeroId> questions) {
    List<Hero> found =
        jdbc.prepareStatement(
            """
            select id, version, name, secret_name, age
            from hero
            where id = any(cast((select cast(? as bigint[])) as bigint[]))
            """,
            statement -> {
              Object[] ids = questions.stream().map(HeroId::value).toArray();
              statement.setArray(1, statement.getConnection().createArrayOf("int8", ids));
              return heroes(statement);
            });
    Map<HeroId, Hero> heroes =
        found.stream().collect(Collectors.toMap(Hero::id, Function.identity()));
    return questions.stream().map(it -> Optional.ofNullable(heroes.get(it))).toList();
  }

  /** The heroes that a statement returns, all columns in the order of {@link HeroRow}. */
  static List<Hero> heroes(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<Hero> heroes = new ArrayList<>();
      while (rows.next()) {
        heroes.add(
            new HeroRow(
                    rows.getLong(1),
                    rows.getLong(2),
                    rows.getString(3),
                    rows.getString(4),
                    rows.getObject(5, Integer.class))
                .toDomain());
      }
      return heroes;
    }
  }
}
