package dev.muster.bootstrap.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.platform.web.fixture.NoteService;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The notes of the platform's HTTP tests stay out of every test of the service. */
class FixtureBeansTest {
  @Test
  void noApplicationContextTakesTheNotesIn() {
    assertEquals(List.of(), notes(Map.of()));
  }

  @Test
  void aContextThatIsToldToDoesSoTheyAreOnTheClassPathIndeed() {
    assertNotEquals(List.of(), notes(Map.of(NoteService.FIXTURE, NoteService.IN_MEMORY)));
  }

  private static List<String> notes(Map<String, Object> settings) {
    Map<String, Object> withoutDatabase = Map.of("datasources.default.enabled", "false");
    try (ApplicationContext context =
        ApplicationContext.builder()
            .propertySources(PropertySource.of("no-database", withoutDatabase))
            .propertySources(PropertySource.of("settings", settings))
            .banner(false)
            .start()) {
      return context.getAllBeanDefinitions().stream()
          .map(bean -> bean.getDeclaringType().orElseGet(bean::getBeanType).getName())
          .filter(name -> name.startsWith(NoteService.class.getPackageName() + "."))
          .toList();
    }
  }
}
