package dev.muster.benchmarks.plain;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves the read operations. */
@Controller
final class ReadController {
  private static final int LIMIT = 51;

  private final Rows rows;

  ReadController(Rows rows) {
    this.rows = rows;
  }

  @Get("/heroes/{id}")
  Optional<HeroRow> hero(long id) {
    return rows.hero(id);
  }

  @Get("/heroes")
  List<HeroRow> heroes(@QueryValue(defaultValue = "0") int minTeams) {
    return minTeams == 0 ? rows.heroes(0, LIMIT) : rows.heroesByTeams(0, minTeams, LIMIT);
  }

  @Get("/teams/{id}/members")
  List<RelationRow> membersOf(
      long id, @Nullable @QueryValue String role, @Nullable @QueryValue Boolean active) {
    return rows.membersOf(id, role, active, LIMIT);
  }

  @Get("/heroes/{id}/teams")
  List<RelationRow> teamsOf(
      long id, @Nullable @QueryValue String role, @Nullable @QueryValue Boolean active) {
    return rows.teamsOf(id, role, active, LIMIT);
  }
}
