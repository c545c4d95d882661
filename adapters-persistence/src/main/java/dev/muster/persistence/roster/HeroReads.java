package dev.muster.persistence.roster;

import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.persistence.DatabaseGate;
import dev.muster.persistence.SharedReads;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads heroes; what is asked at the same moment, with one statement. */
@Singleton
final class HeroReads {
  private final JdbcOperations jdbc;
  private final SharedReads<HeroId, Optional<Hero>> reads;

  HeroReads(DatabaseGate gate, JdbcOperations jdbc) {
    this.jdbc = jdbc;
    this.reads = new SharedReads<>(gate, this::answers);
  }

  /** The hero, or empty where there is none. */
  Optional<Hero> read(HeroId hero) {
    return reads.read(hero);
  }

  private List<Optional<Hero>> answers(List<HeroId> questions) {
    Map<HeroId, Hero> heroes = heroes(questions);
    return questions.stream().map(it -> Optional.ofNullable(heroes.get(it))).toList();
  }

  private Map<HeroId, Hero> heroes(List<HeroId> ids) {
    return jdbc.prepareStatement(
        """
        select id, version, name, secret_name, age
        from hero
        where id = any(?)
        """,
        statement -> {
          Object[] values = ids.stream().map(HeroId::value).toArray();
          statement.setArray(1, statement.getConnection().createArrayOf("int8", values));
          Map<HeroId, Hero> heroes = HashMap.newHashMap(ids.size());
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              Hero hero = hero(rows);
              heroes.put(hero.id(), hero);
            }
          }
          return heroes;
        });
  }

  private static Hero hero(ResultSet row) throws SQLException {
    return new HeroRow(
            row.getLong(1),
            row.getLong(2),
            row.getString(3),
            row.getString(4),
            row.getObject(5, Integer.class))
        .toDomain();
  }
}
