package dev.muster.web.roster;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.application.IdempotencyKey;
import dev.muster.application.PageRequest;
import dev.muster.application.roster.Memberships;
import dev.muster.domain.NameFragment;
import dev.muster.domain.roster.Age;
import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.JoinOutcome;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.TeamName;
import dev.muster.platform.web.kit.OpenApiDocument;
import dev.muster.platform.web.kit.OpenApiDocument.Operation;
import dev.muster.platform.web.problem.ProblemCatalogue;
import dev.muster.platform.web.problem.ProblemKind;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The OpenAPI document says what the code does: its routes, its limits and its problems. */
@MicronautTest(transactional = false, startApplication = false)
@Property(name = "muster.test.persistence", value = "memory")
class OpenApiDocumentTest {
  private static final OpenApiDocument DOCUMENT = OpenApiDocument.shipped();
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Router router;
  @Inject ProblemCatalogue problems;

  @Test
  void everyRouteIsInTheDocumentWithItsParametersAndNoOther() {
    Map<String, Set<String>> routes =
        router
            .uriRoutes()
            .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
            .filter(MethodBasedRouteInfo.class::isInstance)
            .filter(route -> !isHidden((MethodBasedRouteInfo<?, ?>) route))
            .collect(
                toMap(
                    route -> route.getHttpMethodName() + " " + template(route),
                    route -> parameters((MethodBasedRouteInfo<?, ?>) route),
                    // The router lists some routes twice.
                    (one, same) -> one));
    Map<String, Set<String>> documented =
        DOCUMENT.operations().stream()
            .collect(toMap(Operation::toString, OpenApiDocumentTest::parameters));

    assertEquals(routes, documented);
    assertTrue(routes.size() >= 19, routes::toString);
  }

  @Test
  void everyProblemIsAnExampleAsTheCodeMakesIt() {
    Map<String, JsonNode> examples =
        DOCUMENT.at("/components/examples").properties().stream()
            .map(example -> example.getValue().get("value"))
            .filter(value -> value.has("type"))
            .collect(toMap(value -> value.get("type").textValue(), value -> value));

    for (ProblemKind kind : problems.all()) {
      // No operation has no path.
      if (!kind.code().equals("not-found")) {
        assertEquals(normal(kind.members()), examples.remove(kind.type()), kind.code());
      }
    }
    assertEquals(Map.of(), examples);
  }

  @Test
  void theTypesOfProblemsAreListed() {
    assertEquals(
        problems.all().stream().map(ProblemKind::type).collect(toSet()),
        Set.copyOf(texts("/components/schemas/Problem/properties/type/examples")));
  }

  @Test
  void everyExampleIsAsItsSchemaSays() {
    List<String> wrong = new ArrayList<>();
    long[] checked = {0};
    DOCUMENT
        .all("content")
        .flatMap(content -> content.properties().stream())
        .map(Map.Entry::getValue)
        .forEach(
            media ->
                media
                    .path("examples")
                    .properties()
                    .forEach(
                        example -> {
                          JsonNode value = DOCUMENT.resolved(example.getValue()).get("value");
                          checked[0]++;
                          DOCUMENT
                              .flaws(media.get("schema"), value)
                              .forEach(flaw -> wrong.add(example.getKey() + " " + flaw));
                        }));

    assertEquals(List.of(), wrong);
    assertTrue(checked[0] >= 60, () -> "examples: " + checked[0]);
  }

  @Test
  void everyAnswerAndEveryBodyHasAnExample() {
    assertEquals(
        List.of(),
        DOCUMENT
            .all("content")
            .flatMap(content -> content.properties().stream())
            .filter(media -> media.getValue().path("examples").isEmpty())
            .toList());
  }

  @Test
  void theLimitsAreThoseOfTheCode() {
    for (int length :
        List.of(
            HeroName.MAX_LENGTH,
            SecretName.MAX_LENGTH,
            TeamName.MAX_LENGTH,
            Headquarters.MAX_LENGTH)) {
      assertEquals(length, limit("/schemas/Text/maxLength"));
    }
    assertEquals(NameFragment.MAX_LENGTH, limit("/schemas/Fragment/maxLength"));
    assertEquals(Age.MIN, limit("/schemas/Age/minimum"));
    assertEquals(Age.MAX, limit("/schemas/Age/maximum"));
    assertEquals(PageRequest.MAX_LIMIT, limit("/parameters/limit/schema/maximum"));
    assertEquals(PageRequest.DEFAULT_LIMIT, limit("/parameters/limit/schema/default"));
    for (String page : List.of("HeroPage", "TeamPage", "TeamMemberPage", "HeroTeamPage")) {
      assertEquals(
          PageRequest.MAX_LIMIT, limit("/schemas/%s/properties/items/maxItems".formatted(page)));
    }
    assertEquals(
        Memberships.MAX_BATCH, limit("/schemas/IntakeRequest/properties/heroIds/maxItems"));
    // In quotes, with each character escaped.
    assertEquals(
        2 * IdempotencyKey.MAX_LENGTH + 2, limit("/parameters/IdempotencyKey/schema/maxLength"));
    assertEquals(names(Role.values()), texts("/components/schemas/Role/enum"));
    assertEquals(
        names(JoinOutcome.values()),
        texts("/components/schemas/IntakeItem/properties/outcome/enum"));
  }

  private static boolean isHidden(MethodBasedRouteInfo<?, ?> route) {
    return route.getTargetMethod().getDeclaringType().isAnnotationPresent(Hidden.class);
  }

  private static String template(UriRouteInfo<?, ?> route) {
    return route.getUriMatchTemplate().toPathString();
  }

  private static Set<String> parameters(MethodBasedRouteInfo<?, ?> route) {
    return Arrays.stream(route.getTargetMethod().getArguments())
        .map(OpenApiDocumentTest::name)
        .flatMap(Optional::stream)
        .collect(toSet());
  }

  private static Optional<String> name(Argument<?> argument) {
    AnnotationMetadata metadata = argument.getAnnotationMetadata();
    if (metadata.hasAnnotation(Header.class)) {
      return metadata.stringValue(Header.class);
    }
    if (metadata.hasAnnotation(QueryValue.class)) {
      return metadata.stringValue(QueryValue.class).or(() -> Optional.of(argument.getName()));
    }
    return Optional.of(argument.getName())
        .filter(name -> metadata.hasAnnotation(PathVariable.class));
  }

  private static Set<String> parameters(Operation operation) {
    return operation
        .description()
        .path("parameters")
        .valueStream()
        .map(parameter -> DOCUMENT.resolved(parameter).get("name").textValue())
        .collect(toSet());
  }

  private static JsonNode normal(Map<String, ?> members) {
    try {
      return JSON.readTree(JSON.writeValueAsString(members));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static int limit(String pointer) {
    return DOCUMENT.at("/components" + pointer).intValue();
  }

  private static List<String> texts(String pointer) {
    return DOCUMENT.at(pointer).valueStream().map(JsonNode::textValue).toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }
}
