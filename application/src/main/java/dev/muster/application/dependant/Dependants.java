package dev.muster.application.dependant;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Driven port: stands for what other contexts keep about the things of one, such as comments on
 * books. No foreign key crosses a context, so a removal removes its dependants here, within its own
 * unit of work.
 *
 * @param <I> identifies the things
 */
public interface Dependants<I> {
  /**
   * Counts what depends on some things. The count stands until the unit of work ends where nobody
   * can hold the things any more.
   */
  DependantCounts count(Collection<I> things);

  /**
   * Removes what depends on some things. It is called after the things were removed and before the
   * unit of work ends: whoever held one of them has ended by then, and whoever comes later finds
   * none.
   *
   * @return what was removed
   */
  DependantCounts remove(Collection<I> things);

  /** Returns all dependants as one: each of them is asked in turn. */
  static <I> Dependants<I> all(List<Dependants<I>> each) {
    return new Dependants<>() {
      @Override
      public DependantCounts count(Collection<I> things) {
        return sum(it -> it.count(things));
      }

      @Override
      public DependantCounts remove(Collection<I> things) {
        return sum(it -> it.remove(things));
      }

      private DependantCounts sum(Function<Dependants<I>, DependantCounts> counts) {
        return each.stream().map(counts).reduce(DependantCounts.NONE, DependantCounts::plus);
      }
    };
  }
}
