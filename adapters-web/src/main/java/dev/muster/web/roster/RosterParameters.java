package dev.muster.web.roster;

import dev.muster.application.roster.query.JoinedBound;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.web.input.Literals;
import dev.muster.platform.web.input.ParameterConverter;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** Registers the roster's parameter types. */
@Singleton
final class RosterParameters implements TypeConverterRegistrar {
  @Override
  public void register(MutableConversionService types) {
    ParameterConverter.add(types, HeroId.class, text -> new HeroId(Literals.id(text)));
    ParameterConverter.add(types, TeamId.class, text -> new TeamId(Literals.id(text)));
    ParameterConverter.add(types, Role.class, Literals.oneOf(Role.class));
    ParameterConverter.add(
        types, JoinedBound.class, text -> new JoinedBound(Literals.queryInstant(text)));
  }
}
