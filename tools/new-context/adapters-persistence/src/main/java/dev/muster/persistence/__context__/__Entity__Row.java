package dev.muster.persistence.__context__;

import dev.muster.domain.Version;
import dev.muster.domain.__context__.__Entity__;
import dev.muster.domain.__context__.__Entity__Id;
import dev.muster.domain.__context__.__Entity__Name;
import dev.muster.domain.__context__.__Entity__Profile;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Holds __an__ __words__ as the database returns it. */
@MappedEntity(value = "__table__", schema = "__context__")
record __Entity__Row(@Id long id, long version, String name) {
  __Entity__ toDomain() {
    return new __Entity__(
        new __Entity__Id(id),
        new Version(version),
        new __Entity__Profile(new __Entity__Name(name)));
  }
}
