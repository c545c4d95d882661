package dev.muster.persistence.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.PageRequest;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.domain.NameFragment;
import dev.muster.platform.jdbc.kit.TestSchema;
import io.micronaut.context.ApplicationContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No SQL in the schema depends on the search path of whoever runs it. */
class SearchPathTest {
  // As pg_dump writes it at the beginning of each script.
  private static final String EMPTY_PATH =
      "select pg_catalog.set_config('search_path', '', false);";

  private final TestSchema schema = TestSchema.empty();

  @Test
  void rowsThatAreRestoredWithAnEmptyPathAreCounted() {
    start().close();

    schema.execute(
        EMPTY_PATH
            + """
            insert into public.hero (name, name_folded, secret_name)
            select 'Hero ' || i, 'hero ' || i, 'x' from generate_series(1, 3) i;
            insert into public.team (name, name_folded, headquarters)
            values ('A', 'a', 'x'), ('B', 'b', 'x');
            insert into public.membership
            select h, t, 'MEMBER', true, now() from generate_series(1, 3) h, generate_series(1, 2) t;
            update public.membership set active = false where hero_id = 2 and team_id = 1;
            delete from public.membership where hero_id = 3
            """);

    assertEquals(
        List.of("1 in 2", "2 in 1", "3 in 0"),
        schema.texts("select hero_id || ' in ' || teams from hero_activity order by hero_id"));
  }

  @Test
  void everyFunctionPinsItsPath() {
    start().close();

    assertEquals(
        List.of("count_changed", "count_joined", "count_left", "refuse_audit_change"),
        schema.texts(
            """
            select proname from pg_proc p
            where pronamespace = 'public'::regnamespace
              and exists (
                select from unnest(proconfig) setting where setting like 'search_path=%')
            order by 1
            """));
    assertEquals(
        List.of(),
        schema.texts(
            """
            select proname from pg_proc p
            where pronamespace = 'public'::regnamespace and proconfig is null
              and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            """));
  }

  @Test
  void anExtensionThatAnOperatorPutElsewhereIsFoundThere() {
    schema.execute("create schema extensions; create extension pg_trgm schema extensions");

    try (ApplicationContext context = start()) {
      RosterUseCases roster =
          RosterUseCases.over(
              context.getBean(PostgresPorts.class).all(), _ -> true, InstantSource.system());
      schema.execute(
          "insert into hero (name, name_folded, secret_name) values ('Deadpond', 'deadpond', 'x')");
      HeroFilter filter = new HeroFilter(Optional.of(new NameFragment("pond")), 0);

      assertEquals(1, roster.queries().heroes(filter, PageRequest.FIRST).items().size());
    }
  }

  private ApplicationContext start() {
    return ApplicationContext.run(Map.<String, Object>copyOf(schema.settings()));
  }
}
