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
  private static final String TEXT =
      """
      {"paths": {
        "/notes": {
          "get": {"operationId": "listNotes", "summary": "List notes",
            "parameters": [
              {"name": "text", "in": "query", "description": "A part of it; in any case.",
               "schema": {"type": "string", "maxLength": 500}},
              {"$ref": "#/components/parameters/pinned"},
              {"name": "after", "in": "query", "schema": {"type": "string"}}],
            "responses": {"200": {"description": "A page of notes, the newest first"}}},
          "post": {"operationId": "addNote", "summary": "Add a note",
            "parameters": [{"name": "Idempotency-Key", "in": "header"}],
            "requestBody": {"content": {"application/json": {
              "schema": {"$ref": "#/components/schemas/NewNote"}}}}}},
        "/notes/{noteId}": {
          "get": {"operationId": "readNote", "summary": "Read a note",
            "parameters": [{"$ref": "#/components/parameters/noteId"}],
            "responses": {"200": {"description": "The note"}}},
          "delete": {"operationId": "removeNote", "summary": "Remove a note",
            "parameters": [{"$ref": "#/components/parameters/noteId"}]},
          "patch": {"operationId": "reviseNote", "summary": "Revise a note",
            "parameters": [{"$ref": "#/components/parameters/noteId"},
              {"name": "If-Match", "in": "header"}],
            "requestBody": {"content": {"application/merge-patch+json": {
              "schema": {"$ref": "#/components/schemas/NewNote"}}}}},
          "put": {"operationId": "putNote", "summary": "Put a note",
            "parameters": [{"$ref": "#/components/parameters/noteId"}],
            "requestBody": {"content": {"application/json": {
              "schema": {"$ref": "#/components/schemas/NewNote"}}}}}},
        "/notes/{noteId}/archiving": {
          "post": {"operationId": "archiveNote", "summary": "Archive a note",
            "parameters": [{"$ref": "#/components/parameters/noteId"}]}},
        "/notes/{noteId}/pages": {
          "put": {"operationId": "putPages", "summary": "Put pages",
            "parameters": [{"$ref": "#/components/parameters/noteId"}],
            "requestBody": {"content": {"application/json": {
              "schema": {"required": ["pages"], "properties": {"pages": {"type": "array"}}}}}}}},
        "/notes/{noteId}/readers": {
          "get": {"operationId": "listReaders", "summary": "List readers",
            "parameters": [{"$ref": "#/components/parameters/noteId"}],
            "responses": {"200": {"description": "A page of readers"}}},
          "post": {"operationId": "addReader", "summary": "Add a reader",
            "parameters": [{"$ref": "#/components/parameters/noteId"}]}},
        "/notes/{noteId}/history": {
          "get": {"operationId": "readHistory", "summary": "Read the history",
            "parameters": [{"$ref": "#/components/parameters/noteId"}],
            "responses": {"200": {"description": "what became of it"}}}},
        "/notes/{noteId}/readers/{personId}": {
          "get": {"operationId": "readReading", "summary": "Read a reading",
            "responses": {"200": {"description": "The reading"}}},
          "delete": {"operationId": "endReading", "summary": "End a reading"},
          "put": {"operationId": "putReading", "summary": "Put a reading",
            "parameters": [{"$ref": "#/components/parameters/noteId"},
              {"name": "personId", "in": "path", "schema": {"type": "integer"}},
              {"name": "quietly", "in": "query", "schema": {"type": "boolean"}},
              {"name": "since", "in": "query", "schema": {"type": "string"}}]}},
        "/cleaning": {"post": {"operationId": "clean", "summary": "Clean all"}},
        "/notes/{noteId}/authors": {
          "get": {"operationId": "listPeopleOfNote", "summary": "List authors",
            "responses": {"200": {"description": "A page of people, by name"}}}},
        "/people/{personId}": {
          "get": {"operationId": "readPerson", "summary": "Read a person",
            "responses": {"200": {"description": "The person"}}},
          "put": {"operationId": "putPerson", "summary": "Put a person",
            "parameters": [{"name": "personId", "in": "path", "schema": {"type": "integer"}}]}}},
       "components": {
        "parameters": {
          "pinned": {"name": "pinned", "in": "query", "schema": {"type": "boolean"}},
          "noteId": {"name": "noteId", "in": "path", "description": "The note. It is known.",
            "schema": {"$ref": "#/components/schemas/NoteId"}}},
        "schemas": {
          "NoteId": {"type": "integer"},
          "Color": {"type": "string", "description": "Any color", "enum": ["RED", "GREEN"]},
          "Paint": {"$ref": "#/components/schemas/Color"},
          "NewNote": {"required": ["text", "color", "id"], "properties": {
            "id": {"$ref": "#/components/schemas/NoteId", "readOnly": true},
            "text": {"type": "string", "description": "What it says"},
            "body": {"type": ["string", "null"], "maxLength": 501},
            "secret": {"type": "string", "format": "password"},
            "weight": {"type": "number"},
            "pinned": {"type": "boolean", "readOnly": false},
            "color": {"$ref": "#/components/schemas/Paint"},
            "paint": {"oneOf": [{"$ref": "#/components/schemas/Color"}, {"type": "null"}]},
            "either": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
            "tags": {"type": "array"}}}}}}
      """;

  private SmallDocument() {}

  /** Returns the operations of the document. */
  public static Operations operations() {
    return operations(TEXT);
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
