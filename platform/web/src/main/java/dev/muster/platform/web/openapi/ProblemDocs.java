package dev.muster.platform.web.openapi;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.platform.web.problem.Problem;
import dev.muster.platform.web.problem.ProblemCatalogue;
import dev.muster.platform.web.problem.ProblemKind;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpStatus;
import io.micronaut.inject.ExecutableMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Adds the problems to an OpenAPI document: responses of operations, and their examples. */
final class ProblemDocs {
  private static final Pattern WORD = Pattern.compile("(?:^|-)([a-z])([a-z]*)");

  private final ObjectNode components;
  private final ProblemCatalogue catalogue;
  private final HandlerProblems problems;

  ProblemDocs(ObjectNode document, ProblemCatalogue catalogue) {
    this.components = document.withObjectProperty("components");
    this.catalogue = catalogue;
    this.problems = new HandlerProblems(catalogue);
  }

  /** Adds the problems that a handler may answer with to its operation. */
  void describe(ObjectNode operation, HttpMethod method, ExecutableMethod<?, ?> handler) {
    Map<HttpStatus, List<ProblemKind>> byStatus = new TreeMap<>();
    for (ProblemKind kind : problems.of(handler)) {
      byStatus.computeIfAbsent(kind.status(), _ -> new ArrayList<>()).add(kind);
    }
    ObjectNode responses = operation.withObjectProperty("responses");
    byStatus.forEach(
        (status, kinds) ->
            respond(
                responses, String.valueOf(status.getCode()), name(status, method, kinds), kinds));
    respond(responses, "default", "Problem", problems.ofAnyRequest());
  }

  /** Lists the type of every problem in the schema of problems. */
  void listTypes() {
    ArrayNode types =
        components.withObject("/schemas/Problem/properties/type").withArrayProperty("examples");
    catalogue.all().stream().map(ProblemKind::type).sorted().forEach(types::add);
  }

  // A response with headers is in the fragment of its context or of the platform, by this name.
  private static String name(HttpStatus status, HttpMethod method, List<ProblemKind> kinds) {
    return status == HttpStatus.UNSUPPORTED_MEDIA_TYPE && method == HttpMethod.PATCH
        ? "UnsupportedPatch"
        : kinds.stream().map(ProblemDocs::name).collect(joining("Or"));
  }

  private void respond(ObjectNode responses, String status, String name, List<ProblemKind> kinds) {
    responses.withObjectProperty(status).put("$ref", "#/components/responses/" + name);
    ObjectNode response = components.withObjectProperty("responses").withObjectProperty(name);
    if (!response.has("description")) {
      response.put("description", titles(kinds));
    }
    ObjectNode content =
        response.withObjectProperty("content").withObjectProperty(Problem.MEDIA_TYPE);
    content.withObjectProperty("schema").put("$ref", "#/components/schemas/Problem");
    for (ProblemKind kind : kinds) {
      content
          .withObjectProperty("examples")
          .withObjectProperty(name(kind))
          .put("$ref", "#/components/examples/" + name(kind));
      ObjectNode example = components.withObjectProperty("examples").withObjectProperty(name(kind));
      example.put("summary", kind.title());
      example.putPOJO("value", kind.members());
    }
  }

  /** Returns titles as one sentence, such as "Unknown note or invalid cursor." */
  private static String titles(List<ProblemKind> kinds) {
    String all =
        kinds.stream().map(ProblemKind::title).map(ProblemDocs::inner).collect(joining(", "));
    int last = all.lastIndexOf(", ");
    String sentence = last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
  }

  private static String inner(String title) {
    return Character.isUpperCase(title.charAt(1))
        ? title
        : Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  /** Returns the code of a problem as a name of OpenAPI: "unknown-note" as "UnknownNote". */
  private static String name(ProblemKind kind) {
    return WORD.matcher(kind.code())
        .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT) + word.group(2));
  }
}
