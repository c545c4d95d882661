package dev.muster.platform.web.operation;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A document of notes and their readers, which has one of each thing that pages look at. */
public final class SmallDocument {
  private SmallDocument() {}

  /** Returns the operations of the document. */
  public static Operations operations() {
    try (InputStream text = SmallDocument.class.getResourceAsStream("small.json")) {
      return operations(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns an operation of the document. */
  public static Operation operation(String id) {
    return operations().named(id).orElseThrow();
  }

  static Operations operations(String text) {
    return new Operations(
        new ResourceResolver(List.of(new OneResource(text))), JsonMapper.createDefault());
  }

  /** Reads JSON. */
  public static JsonNode json(String text) {
    try {
      return JsonMapper.createDefault().readValue(text, JsonNode.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Finds a text where the document is looked for. */
  private record OneResource(String text) implements ResourceLoader {
    @Override
    public Optional<InputStream> getResourceAsStream(String path) {
      return Optional.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<URL> getResource(String path) {
      return Optional.empty();
    }

    @Override
    public Stream<URL> getResources(String name) {
      return Stream.empty();
    }

    @Override
    public boolean supportsPrefix(String path) {
      return path.equals(Operations.DOCUMENT);
    }

    @Override
    public ResourceLoader forBase(String base) {
      return this;
    }
  }
}
