package dev.muster.platform.web.operation;

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
public record Field(
    Place place,
    String name,
    String key,
    String hint,
    Kind kind,
    List<String> choices,
    boolean required,
    boolean nullable) {
  /** The part of a request that takes a value. */
  public enum Place {
    PATH,
    QUERY,
    BODY;

    /** Returns the name in a form of what has a name here. */
    public String key(String name) {
      return name().toLowerCase(Locale.ROOT) + "." + name;
    }
  }

  /** The controls. */
  public enum Kind {
    TEXT,
    LONG_TEXT,
    PASSWORD,
    NUMBER,
    FLAG,
    CHOICE
  }

  /** Returns the name in words. */
  public String label() {
    return Words.of(name);
  }
}
