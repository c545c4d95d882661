package dev.muster.persistence.roster;

import dev.muster.domain.Version;
import dev.muster.domain.roster.Age;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.SecretName;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a hero as stored in the database. */
@MappedEntity("hero")
public record HeroRow(
    @Id long id, long version, String name, String secretName, @Nullable Integer age) {
  /** Maps the current row; its first columns are the components of this record, in order. */
  public static HeroRow of(ResultSet row) throws SQLException {
    return new HeroRow(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getObject(5, Integer.class));
  }

  /** Returns the stored hero. */
  public Hero toDomain() {
    return new Hero(
        new HeroId(id),
        new Version(version),
        new HeroProfile(
            new HeroName(name),
            new SecretName(secretName),
            Optional.ofNullable(age).map(Age::new)));
  }
}
