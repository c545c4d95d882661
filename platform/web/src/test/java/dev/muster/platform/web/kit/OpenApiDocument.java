package dev.muster.platform.web.kit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An OpenAPI document: its operations, and its schemas to hold JSON against. */
public final class OpenApiDocument {
  /** Below them stand members of bodies. */
  private static final Set<String> MEMBERS = Set.of("properties", "value");

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS = schemas();

  private final JsonNode root;
  private final List<Operation> operations;
  private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

  private OpenApiDocument(JsonNode root) {
    this.root = root;
    this.operations =
        root.get("paths").properties().stream()
            .flatMap(
                path ->
                    path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .map(it -> operation(it.getKey(), path.getKey(), it.getValue())))
            .toList();
  }

  /**
   * An operation of the document.
   *
   * @param method in capitals
   * @param template the path with its variables in braces
   * @param description the operation's object
   * @param path matches the paths that the template stands for
   */
  public record Operation(String method, String template, JsonNode description, Pattern path) {
    @Override
    public String toString() {
      return method + " " + template;
    }
  }

  /** Returns the document of the service, as it ships. */
  public static OpenApiDocument shipped() {
    return Shipped.DOCUMENT;
  }

  /** Reads a document from the class path. */
  public static OpenApiDocument read(String resource) {
    try (InputStream yaml = OpenApiDocument.class.getResourceAsStream(resource)) {
      return new OpenApiDocument(new YAMLMapper().readTree(yaml));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public List<Operation> operations() {
    return operations;
  }

  /** The operation that a request of this method and raw path asks for. */
  public Optional<Operation> operation(String method, String path) {
    String documented = method.equals("HEAD") ? "GET" : method;
    return operations.stream()
        .filter(it -> it.method().equals(documented) && it.path().matcher(path).matches())
        .findFirst();
  }

  /** The path of an operation, with the examples of its parameters in place of its variables. */
  public String pathOf(Operation operation) {
    String path = operation.template();
    for (JsonNode reference : operation.description().path("parameters")) {
      JsonNode parameter = resolved(reference);
      String variable = "{" + parameter.get("name").asText() + "}";
      path = path.replace(variable, parameter.path("example").asText());
    }
    return path;
  }

  /** Whether a path begins as one of the document does. */
  public boolean knows(String path) {
    return operations.stream()
        .anyMatch(it -> path.startsWith(it.template().replaceAll("\\{.*", "")));
  }

  /** What a node refers to, or the node itself. */
  public JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? at(node.get("$ref").textValue().substring(1)) : node;
  }

  /** The node at a JSON pointer. */
  public JsonNode at(String pointer) {
    JsonNode found = root.at(pointer);
    if (found.isMissingNode()) {
      throw new IllegalArgumentException("not in the document: " + pointer);
    }
    return found;
  }

  /** What is wrong with JSON by a schema of the document. */
  public List<String> flaws(JsonNode schema, JsonNode value) {
    return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  /** What is wrong with the text of a body by a schema of the document. */
  public List<String> flaws(JsonNode schema, String body) {
    try {
      return flaws(schema, JSON.readTree(body));
    } catch (JsonProcessingException malformed) {
      return List.of("no JSON: " + body);
    }
  }

  /** Returns JSON as a tree. */
  JsonNode parsed(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  /**
   * Every node of a name, wherever it stands. What a schema or an example has of that name is a
   * member of a body, and not meant.
   */
  public Stream<JsonNode> all(String name) {
    return named(name, root);
  }

  private static Stream<JsonNode> named(String name, JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().flatMap(it -> named(name, it));
    }
    return node.properties().stream()
        .filter(it -> !MEMBERS.contains(it.getKey()))
        .flatMap(
            it -> it.getKey().equals(name) ? Stream.of(it.getValue()) : named(name, it.getValue()));
  }

  private JsonSchema compile(JsonNode schema) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.putArray("allOf").add(schema);
    // So that its references lead somewhere.
    whole.set("components", root.get("components"));
    return SCHEMAS.getSchema(whole);
  }

  /** JSON Schema with the words that OpenAPI has beside it. */
  private static JsonSchemaFactory schemas() {
    JsonMetaSchema dialect =
        JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .keyword(new NonValidationKeyword("components"))
            .keyword(new NonValidationKeyword("example"))
            .build();
    return JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
        .defaultMetaSchemaIri(dialect.getIri())
        .metaSchema(dialect)
        .build();
  }

  private static Operation operation(String method, String template, JsonNode description) {
    String path = VARIABLE.matcher(template).replaceAll("[^/]+");
    return new Operation(
        method.toUpperCase(Locale.ROOT), template, description, Pattern.compile(path));
  }

  private static final class Shipped {
    static final OpenApiDocument DOCUMENT = read("/META-INF/swagger/openapi.yml");
  }
}
