package dev.muster.platform.web.openapi;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.muster.platform.web.HomeLinks;
import dev.muster.platform.web.problem.ProblemCatalogue;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Completes the OpenAPI document that the compiler makes of the controllers. The components come
 * from {@link Fragments}; the parameters, bodies and answers of an operation come from its handler.
 * The build runs this class after compilation; the service never does.
 */
public final class OpenApiBuild {
  private OpenApiBuild() {}

  /**
   * Writes the document.
   *
   * @param arguments the document of the compiler, the complete document, and the folders of
   *     fragments
   */
  public static void main(String... arguments) throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    // The compiler makes no document, and no folder for it, where there is no controller.
    ObjectNode compiled =
        Files.exists(Path.of(arguments[0]))
            ? yaml.readValue(Files.readString(Path.of(arguments[0])), ObjectNode.class)
            : yaml.createObjectNode();
    Fragments fragments = new Fragments();
    for (String folder : List.of(arguments).subList(2, arguments.length)) {
      fragments.add(Path.of(folder));
    }
    ObjectNode document = document(compiled, fragments.complete());
    try (ApplicationContext context = ApplicationContext.builder().banner(false).start()) {
      describe(document, context.getBean(Router.class), context.getBean(ProblemCatalogue.class));
      TagOrder.apply(document, HomeLinks.inOrder(context.getBeansOfType(HomeLinks.class)));
    }
    Path complete = Path.of(arguments[1]).toAbsolutePath();
    Files.createDirectories(complete.getParent());
    Files.writeString(complete, text(yaml.convertValue(document, LinkedHashMap.class)));
    // The service reads the document itself, and has no parser of YAML.
    Files.writeString(complete.resolveSibling("openapi.json"), document.toString());
  }

  /** Returns the fragments together with the operations of the compiler's document. */
  static ObjectNode document(ObjectNode compiled, ObjectNode fragments) {
    ObjectNode document = compiled.objectNode();
    for (String first : List.of("openapi", "info")) {
      document.set(first, fragments.get(first));
    }
    document.setAll(fragments);
    document.withObjectProperty("paths").setAll(compiled.withObjectProperty("paths"));
    document.set("paths", document.remove("paths"));
    document.set("components", document.remove("components"));
    return document;
  }

  /** Describes each operation of the document by its handler. */
  static void describe(ObjectNode document, Router router, ProblemCatalogue catalogue) {
    OperationDocs operations = new OperationDocs(document);
    ProblemDocs problems = new ProblemDocs(document, catalogue);
    // The router lists some routes twice.
    Set<JsonPointer> described = new HashSet<>();
    router
        .uriRoutes()
        .filter(MethodBasedRouteInfo.class::isInstance)
        .filter(route -> described.add(pointer(route)))
        .forEach(
            route -> {
              ExecutableMethod<?, ?> handler =
                  ((MethodBasedRouteInfo<?, ?>) route).getTargetMethod().getExecutableMethod();
              if (document.at(pointer(route)) instanceof ObjectNode operation) {
                operations.describe(operation, handler);
                problems.describe(operation, route.getHttpMethod(), handler);
              }
            });
    problems.listTypes();
  }

  private static JsonPointer pointer(UriRouteInfo<?, ?> route) {
    return JsonPointer.empty()
        .appendProperty("paths")
        .appendProperty(route.getUriMatchTemplate().toPathString())
        .appendProperty(route.getHttpMethodName().toLowerCase(Locale.ROOT));
  }

  private static String text(Object document) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(110);
    return new Yaml(options).dump(document);
  }
}
