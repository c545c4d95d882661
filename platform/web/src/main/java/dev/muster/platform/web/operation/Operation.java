package dev.muster.platform.web.operation;

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
public record Operation(
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
  /** Returns whether it reads and changes nothing. */
  public boolean reads() {
    return method.equals("GET");
  }

  /** Returns whether it changes in part what is there: its form shows what that is. */
  public boolean patches() {
    return method.equals("PATCH");
  }

  /** Returns the values that it takes at a place. */
  public List<Field> of(Field.Place place) {
    return fields.stream().filter(field -> field.place() == place).toList();
  }
}
