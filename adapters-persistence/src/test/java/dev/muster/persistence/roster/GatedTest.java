package dev.muster.persistence.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.jdbc.access.Gated;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** No SQL of a use case goes past the gate. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatedTest implements TestPropertyProvider {
  @Inject ApplicationContext context;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @Test
  void allSqlIsGated() {
    Collection<BeanDefinition<?>> all =
        context.getBeanDefinitions(Qualifiers.byStereotype(JdbcRepository.class));
    List<String> ungated =
        all.stream()
            .filter(definition -> !definition.hasAnnotation(Gated.class))
            .map(BeanDefinition::getName)
            .toList();

    assertEquals(List.of(), ungated);
    assertTrue(all.size() >= 4, all::toString);
  }
}
