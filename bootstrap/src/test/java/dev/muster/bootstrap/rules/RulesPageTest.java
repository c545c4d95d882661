package dev.muster.bootstrap.rules;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.muster.application.permission.Policy;
import dev.muster.bootstrap.documents.Shown;
import dev.muster.bootstrap.documents.Sources;
import dev.muster.domain.Violation;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.schema.ContextMigrations;
import dev.muster.platform.web.kit.OpenApiDocument;
import dev.muster.platform.web.problem.ProblemCatalogue;
import dev.muster.platform.web.problem.RuleTable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Each context has a page of its rules, which is what the code says. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesPageTest implements TestPropertyProvider {
  @Inject ProblemCatalogue problems;
  @Inject List<RuleTable<?>> tables;
  @Inject List<ContextMigrations> migrations;
  @Inject Policy policy;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @TestFactory
  Stream<DynamicTest> thePageIsMadeOfTheCode() {
    return tables.stream()
        .map(RuleTable::family)
        .map(family -> dynamicTest(context(family), () -> assertMadeOfTheCode(family)));
  }

  private void assertMadeOfTheCode(Class<? extends Violation> family) {
    String context = context(family);
    RuleSources sources = new RuleSources(Sources.HERE, context);
    Constraints constraints =
        Constraints.of(Sources.HERE, folder(context), context + ".properties");
    Shown.inPage(
        Path.of("docs/rules", context + ".md"),
        new RulesPage(
                family,
                sources,
                constraints,
                problems,
                new PermissionTable(policy, OpenApiDocument.shipped()))
            .text());
  }

  private String folder(String context) {
    return migrations.stream()
        .filter(it -> context(it.getClass()).equals(context))
        .map(it -> it.location().replaceFirst("classpath:", ""))
        .findFirst()
        .orElse("none");
  }

  private static String context(Class<?> type) {
    return type.getPackageName().replaceFirst(".*[.]", "");
  }
}
