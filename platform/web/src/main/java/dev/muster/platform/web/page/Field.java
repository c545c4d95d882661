package dev.muster.platform.web.page;

import java.util.List;
import java.util.Locale;

/**
 * A value that an operation takes, as a field of a form.
 *
 * @param place where the operation takes it
 * @param name its name there
 * @param key its name in the form, where the names of all places meet
 * @param hint the meaning, in one sentence for people
 * @param kind the control that people fill
 * @param choices the values of a {@link Kind#CHOICE}
 * @param required whether the operation needs it
 * @param nullable whether null is a value of it
 */
record Field(
    Place place,
    String name,
    String key,
    String hint,
    Kind kind,
    List<String> choices,
    boolean required,
    boolean nullable) {
  /** The part of a request that takes a value. */
  enum Place {
    PATH,
    QUERY,
    BODY;

    String key(String name) {
      return name().toLowerCase(Locale.ROOT) + "." + name;
    }
  }

  /** The controls. */
  enum Kind {
    TEXT,
    LONG_TEXT,
    PASSWORD,
    NUMBER,
    FLAG,
    CHOICE
  }

  /** Returns the name in words. */
  String label() {
    return Words.of(name);
  }
}
