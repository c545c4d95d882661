package dev.muster.platform.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.application.PageRequest;
import dev.muster.platform.web.answer.IdempotentAnswers;
import dev.muster.platform.web.input.CommonParameters;
import dev.muster.platform.web.picture.TreePicture;
import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.inject.ExecutableMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Adds the answers of {@link Success} to operations of an OpenAPI document. */
final class SuccessDocs {
  // The schema of each possible header of an answer.
  private static final Map<String, String> HEADERS =
      Map.of(
          HttpHeaders.LOCATION, "Location",
          HttpHeaders.ETAG, "Version",
          HttpHeaders.LINK, "Link",
          IdempotentAnswers.REPLAYED, "Replayed");
  private static final Set<String> ALWAYS = Set.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

  private static final Pattern MEMBER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=.)(?=[A-Z])");

  private final ObjectNode schemas;

  SuccessDocs(ObjectNode schemas) {
    this.schemas = schemas;
  }

  /** Adds the answers of a handler; {@code names} are the names of its parameters. */
  void describe(ObjectNode operation, ExecutableMethod<?, ?> handler, List<String> names) {
    AnnotationValue<Success> success =
        Optional.ofNullable(handler.getAnnotation(Success.class))
            .orElseThrow(
                () -> new IllegalStateException(handler + " does not say how it succeeds"));
    Declared declared =
        new Declared(
            handler, handler.getAnnotationTypeByStereotype(Success.class).orElse(Success.class));
    success
        .stringValue("about")
        .ifPresent(
            about -> {
              String more = operation.path("description").asText();
              operation.put("description", (declared.filled(about) + " " + more).strip());
            });
    for (AnnotationValue<Answer> answer : success.getAnnotations("value", Answer.class)) {
      int status = answer.intValue("status").orElse(200);
      answer(
          operation.withObjectProperty("responses").withObjectProperty(String.valueOf(status)),
          answer,
          declared,
          names);
    }
  }

  private void answer(
      ObjectNode response, AnnotationValue<Answer> answer, Declared declared, List<String> names) {
    response.put("description", declared.filled(answer.stringValue("told").orElseThrow()));
    for (String header : answer.stringValues("headers")) {
      if (!header.equals(IdempotentAnswers.REPLAYED)
          || names.contains(CommonParameters.IDEMPOTENCY_KEY)) {
        ObjectNode described = response.withObjectProperty("headers").withObjectProperty(header);
        if (ALWAYS.contains(header)) {
          described.put("required", true);
        }
        described
            .withObjectProperty("schema")
            .put("$ref", "#/components/schemas/" + HEADERS.get(header));
      }
    }
    if (answer.booleanValue("body").orElse(true)) {
      String schema = declared.member(answer, "schema");
      OperationDocs.content(
          response,
          MediaType.APPLICATION_JSON,
          declared.usual == Lists.class ? page(schema, declared) : schema,
          declared.member(answer, "example"));
      if (List.of(declared.handler().stringValues(Produces.class))
          .contains(TreePicture.MEDIA_TYPE)) {
        OperationDocs.content(response, TreePicture.MEDIA_TYPE, "Picture", "Picture");
      }
    }
  }

  /** Adds the schema of a page of items, and returns its name. */
  private String page(String item, Declared declared) {
    ObjectNode page = schemas.withObjectProperty(item + "Page");
    page.put("description", declared.filled("A page of {items}."));
    page.put("type", "object").put("additionalProperties", false);
    page.withArrayProperty("required").removeAll().add("items").add("next");
    ObjectNode items = page.withObject("/properties/items");
    items.put("type", "array").put("maxItems", PageRequest.MAX_LIMIT);
    items.withObjectProperty("items").put("$ref", "#/components/schemas/" + item);
    page.withObject("/properties/next").put("$ref", "#/components/schemas/Cursor");
    return item + "Page";
  }

  /**
   * A handler with its documentation.
   *
   * @param usual the annotation of a usual operation, or {@link Success} itself
   */
  private record Declared(ExecutableMethod<?, ?> handler, Class<? extends Annotation> usual) {
    /** Returns a member of an answer, by default the same member of the usual operation. */
    String member(AnnotationValue<Answer> answer, String name) {
      return answer.stringValue(name).or(() -> handler.stringValue(usual, name)).orElseThrow();
    }

    /** Fills the names in braces in a text with members of the usual operation. */
    String filled(String text) {
      return MEMBER.matcher(text).replaceAll(member -> value(member.group(1)));
    }

    private String value(String name) {
      return name.equals("noun")
          ? INNER_CAPITAL.matcher(value("schema")).replaceAll(" ").toLowerCase(Locale.ROOT)
          : handler
              .stringValue(usual, name)
              .or(() -> handler.getDefaultValue(usual, name, String.class))
              .orElseThrow();
    }
  }
}
