package dev.muster.web.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.roster.query.JoinedBound;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import io.micronaut.core.convert.DefaultMutableConversionService;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The framework is taught every type of parameter of the roster. */
class RosterParametersTest {
  private final DefaultMutableConversionService types = new DefaultMutableConversionService();

  @Test
  void aParameterBecomesAValueOfItsType() {
    new RosterParameters().register(types);

    assertEquals(Optional.of(new HeroId(7)), types.convert("7", HeroId.class));
    assertEquals(Optional.of(new TeamId(7)), types.convert("7", TeamId.class));
    assertEquals(Optional.of(Role.DEPUTY), types.convert("DEPUTY", Role.class));
    assertEquals(Optional.empty(), types.convert("deputy", Role.class));
    assertEquals(
        Optional.of(new JoinedBound(Instant.EPOCH)),
        types.convert("1970-01-01T00:00:00Z", JoinedBound.class));
  }
}
