package dev.muster.web.roster;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.NameFragment;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import dev.muster.web.Literals;
import dev.muster.web.ParameterConverter;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;

/** The roster's types of parameter. */
@Factory
final class RosterParameters {
  @Singleton
  TypeConverter<String, HeroId> heroId() {
    return new ParameterConverter<>(text -> new HeroId(Literals.id(text)));
  }

  @Singleton
  TypeConverter<String, TeamId> teamId() {
    return new ParameterConverter<>(text -> new TeamId(Literals.id(text)));
  }

  @Singleton
  TypeConverter<String, NameFragment> name() {
    return new ParameterConverter<>(NameFragment::new);
  }

  @Singleton
  TypeConverter<String, Role> role() {
    return new ParameterConverter<>(Literals.oneOf(Role.class));
  }

  @Singleton
  TypeConverter<String, JoinedAt> moment() {
    return new ParameterConverter<>(text -> new JoinedAt(Literals.instant(text)));
  }
}
