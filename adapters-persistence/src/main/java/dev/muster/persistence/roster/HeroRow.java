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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A hero as the database returns it. */
@MappedEntity("hero")
record HeroRow(@Id long id, long version, String name, String secretName, @Nullable Integer age) {
  Hero toDomain() {
    return new Hero(
        new HeroId(id),
        new Version(version),
        new HeroProfile(
            new HeroName(name),
            new SecretName(secretName),
            Optional.ofNullable(age).map(Age::new)));
  }
}
