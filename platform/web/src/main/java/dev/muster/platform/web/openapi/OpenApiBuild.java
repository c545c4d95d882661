package dev.muster.platform.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.muster.platform.web.problem.ProblemCatalogue;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Completes the OpenAPI document that the compiler has made of the controllers: adds to each
 * operation what its handler may answer beside success. The build runs this class after
 * compilation; the service never does.
 */
public final class OpenApiBuild {
  private OpenApiBuild() {}

  /**
   * Writes the document.
   *
   * @param arguments the document of the compiler, and the complete document
   */
  public static void main(String... arguments) throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    ObjectNode document = yaml.readValue(Files.readString(Path.of(arguments[0])), ObjectNode.class);
    try (ApplicationContext context = ApplicationContext.builder().banner(false).start()) {
      ProblemDocs problems = new ProblemDocs(document, context.getBean(ProblemCatalogue.class));
      context
          .getBean(Router.class)
          .uriRoutes()
          .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
          .filter(MethodBasedRouteInfo.class::isInstance)
          .forEach(
              route -> {
                if (document.at(pointer(route)) instanceof ObjectNode operation) {
                  problems.describe(
                      operation,
                      route.getHttpMethod(),
                      ((MethodBasedRouteInfo<?, ?>) route).getTargetMethod().getExecutableMethod());
                }
              });
      problems.listTypes();
    }
    Files.writeString(
        Path.of(arguments[1]), text(yaml.convertValue(document, LinkedHashMap.class)));
  }

  private static String pointer(UriRouteInfo<?, ?> route) {
    String template = route.getUriMatchTemplate().toPathString();
    return "/paths/"
        + template.replace("~", "~0").replace("/", "~1")
        + "/"
        + route.getHttpMethodName().toLowerCase(Locale.ROOT);
  }

  private static String text(Object document) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(110);
    return new Yaml(options).dump(document);
  }
}
