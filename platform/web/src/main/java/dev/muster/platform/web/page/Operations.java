package dev.muster.platform.web.page;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.core.util.SupplierUtil;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The operations of the OpenAPI document, and how they belong together. The document is read when
 * the first page is asked for.
 */
@Singleton
final class Operations {
  /** The document in JSON, as the build writes it beside the one that is served. */
  static final String DOCUMENT = "classpath:META-INF/swagger/openapi.json";

  // What takes something away comes last.
  private static final List<String> METHODS = List.of("PUT", "POST", "PATCH", "DELETE");

  private final Supplier<Index> index;

  Operations(ResourceResolver resources, JsonMapper json) {
    index = SupplierUtil.memoizedNonEmpty(() -> Index.of(document(resources, json)));
  }

  /** Returns the operation that reads what is at a path. */
  Optional<Operation> read(String template) {
    return Optional.ofNullable(index.get().reads.get(template));
  }

  /** Returns the operation of a name. */
  Optional<Operation> named(String id) {
    return Optional.ofNullable(index.get().named.get(id));
  }

  /** Returns the path of the thing that a variable names, such as {@code /notes/{noteId}}. */
  Optional<PathTemplate> thing(String variable) {
    return Optional.ofNullable(index.get().things.get(variable));
  }

  /** Returns the path that names a thing by exactly these variables. */
  Optional<PathTemplate> thing(Set<String> variables) {
    return Optional.ofNullable(index.get().links.get(variables));
  }

  /** Returns the path of the things in a collection, such as {@code /notes/{noteId}}. */
  Optional<PathTemplate> thingIn(String collection) {
    return Optional.ofNullable(index.get().members.get(collection));
  }

  /** Returns what can be read one segment below a path, without another variable. */
  List<Operation> below(PathTemplate path) {
    return index.get().reads.values().stream()
        .filter(it -> path.isParentOf(it.path()) && it.path().lastVariable().isEmpty())
        .toList();
  }

  /**
   * Returns the operations that a page at a path has forms of: those at the path itself; those
   * below it that have no page of their own; and those that put what the person names.
   */
  List<Operation> forms(PathTemplate path) {
    return index.get().forms.computeIfAbsent(path, this::formsAt);
  }

  private List<Operation> formsAt(PathTemplate path) {
    List<Operation> writes =
        index.get().named.values().stream().filter(it -> !it.reads() && it.fillable()).toList();
    boolean patched = writes.stream().anyMatch(it -> it.path().equals(path) && it.patches());
    return writes.stream()
        .filter(
            it ->
                it.path().equals(path)
                    ? !(patched && it.method().equals("PUT"))
                    : path.isParentOf(it.path())
                        && (it.path().lastVariable().isEmpty()
                            ? read(it.path().text()).isEmpty()
                            : it.method().equals("PUT")))
        .sorted(Comparator.comparingInt(it -> METHODS.indexOf(it.method())))
        .toList();
  }

  private static JsonNode document(ResourceResolver resources, JsonMapper json) {
    Optional<InputStream> found = resources.getResourceAsStream(DOCUMENT);
    if (found.isEmpty()) {
      // No context has an operation yet.
      return JsonNode.createObjectNode(Map.of());
    }
    try (InputStream text = found.get()) {
      return json.readValue(text, JsonNode.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is looked up. */
  private record Index(
      Map<String, Operation> reads,
      Map<String, Operation> named,
      Map<String, PathTemplate> things,
      Map<String, PathTemplate> members,
      Map<Set<String>, PathTemplate> links,
      Map<PathTemplate, List<Operation>> forms) {
    static Index of(JsonNode document) {
      Index index =
          new Index(
              new LinkedHashMap<>(),
              new LinkedHashMap<>(),
              new HashMap<>(),
              new HashMap<>(),
              new HashMap<>(),
              new ConcurrentHashMap<>());
      for (Operation operation : new OperationReader(document).all()) {
        index.named.putIfAbsent(operation.id(), operation);
        if (operation.reads()) {
          index.add(operation);
        }
      }
      return index;
    }

    private void add(Operation read) {
      PathTemplate path = read.path();
      reads.put(path.text(), read);
      if (!path.lastVariable().isEmpty()) {
        Set<String> variables = path.variables();
        links.putIfAbsent(variables, path);
        if (variables.size() == 1) {
          things.putIfAbsent(path.lastVariable(), path);
          members.putIfAbsent(path.segments().get(path.segments().size() - 2), path);
        }
      }
    }
  }
}
