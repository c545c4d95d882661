package dev.muster.bootstrap;

/** Puts data of a bounded context into a new database; each context may have a bean of this. */
public interface SampleData {
  /** Puts the data in where the context has none. */
  void putInWhereEmpty();
}
