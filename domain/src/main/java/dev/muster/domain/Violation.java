package dev.muster.domain;

/**
 * A broken rule of a bounded context. Each context has one sealed family of them, with one type for
 * each rule.
 */
public interface Violation {
  /** Returns the stable name of the rule, in lower case with hyphens; it outlives renamed types. */
  String code();

  /** Returns the fact, in one English sentence that every adapter may show. */
  String sentence();
}
