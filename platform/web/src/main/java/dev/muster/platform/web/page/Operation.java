package dev.muster.platform.web.page;

import java.util.List;

/**
 * An operation of the OpenAPI document, as far as pages show it.
 *
 * @param method the method of its requests
 * @param path the path of its requests
 * @param id its name
 * @param summary what it does, in a few words
 * @param subject what it answers with, in a few words
 * @param fields the values that it takes
 * @param bodyType the media type of its requests' bodies, or an empty text
 * @param guarded whether it takes If-Match
 * @param keyed whether it takes an Idempotency-Key
 * @param fillable whether a form has a field for each value that it needs
 */
record Operation(
    String method,
    PathTemplate path,
    String id,
    String summary,
    String subject,
    List<Field> fields,
    String bodyType,
    boolean guarded,
    boolean keyed,
    boolean fillable) {
  boolean reads() {
    return method.equals("GET");
  }

  /** Returns whether it changes in part what is there: its form shows what that is. */
  boolean patches() {
    return method.equals("PATCH");
  }

  List<Field> of(Field.Place place) {
    return fields.stream().filter(field -> field.place() == place).toList();
  }
}
