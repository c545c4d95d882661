package dev.muster.domain.__context__;

import dev.muster.domain.Violation;

/**
 * A broken rule of the __context__: one type for each rule, with the facts that explain it.
 *
 * <p>The family is sealed: a table of rules does not compile until it covers every rule.
 */
public sealed interface __Context__Violation extends Violation {
  /** There is none with this identity. */
  record Unknown__Entity__(__Entity__Id id) implements __Context__Violation {}

  @Override
  default String code() {
    return switch (this) {
      case Unknown__Entity__ _ -> "unknown-__code__";
    };
  }

  @Override
  default String sentence() {
    return switch (this) {
      case Unknown__Entity__(__Entity__Id id) -> "There is no __words__ " + id.value() + ".";
    };
  }
}
