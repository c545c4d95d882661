package dev.muster.bootstrap.contexts;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.permission.Policy;
import dev.muster.bootstrap.architecture.ProductionCode;
import dev.muster.bootstrap.documents.Sources;
import dev.muster.domain.UserRole;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page of the permissions has those that belong to no context, and all roles. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsPageTest implements TestPropertyProvider {
  private static final String PAGE = Sources.HERE.text(Path.of("docs/permissions.md"));

  @Inject Policy policy;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @Test
  void thePageHasThePermissionsOfNoContextWithTheirRoles() {
    Set<String> contexts =
        new ContextParts(ProductionCode.classes(), ProductionCode.classes()).contexts();

    assertEquals(
        policy.permissions().stream()
            .filter(it -> !contexts.contains(it.replaceFirst("[.].*", "")))
            .map(it -> "| `%s` | %s |".formatted(it, roles(it)))
            .collect(toSet()),
        rows("[|] `[a-z0-9.]+` [|] [A-Z, ]+ [|]"));
  }

  @Test
  void thePageHasEveryRole() {
    assertEquals(
        Stream.of(UserRole.values()).map("| `%s` |"::formatted).collect(toSet()),
        rows("[|] `[A-Z]+` [|]"));
  }

  private String roles(String permission) {
    return policy.rolesWith(permission).orElseThrow().stream()
        .map(Enum::name)
        .collect(joining(", "));
  }

  private static Set<String> rows(String row) {
    return Pattern.compile("(?m)^" + row)
        .matcher(PAGE)
        .results()
        .map(found -> found.group())
        .collect(toSet());
  }
}
