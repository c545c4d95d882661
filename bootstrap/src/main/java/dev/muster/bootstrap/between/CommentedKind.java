package dev.muster.bootstrap.between;

import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.discussion.LinkedComments;
import dev.muster.application.discussion.port.TargetKind;
import dev.muster.domain.discussion.TargetType;
import io.micronaut.context.BeanProvider;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Makes a kind of things one that may be commented on.
 *
 * @param word the word of the kind
 * @param identity makes an identity of a number
 * @param number makes the number of an identity
 * @param <I> identifies the things
 */
record CommentedKind<I>(String word, LongFunction<I> identity, ToLongFunction<I> number) {
  /** Returns the port of the discussion to the things. */
  TargetKind kind(Predicate<I> holder) {
    return new TargetKind(new TargetType(word), thing -> holder.test(identity.apply(thing)));
  }

  /**
   * Returns the port of the things to the discussion.
   *
   * @param comments made when it is first needed, as it needs the port to the things itself
   */
  Dependants<I> dependants(BeanProvider<LinkedComments> comments) {
    TargetType type = new TargetType(word);
    return new Dependants<>() {
      @Override
      public DependantCounts count(Collection<I> things) {
        return counted(comments.get().countOn(type, numbers(things)));
      }

      @Override
      public DependantCounts remove(Collection<I> things) {
        return counted(comments.get().removeOn(type, numbers(things)));
      }
    };
  }

  private List<Long> numbers(Collection<I> things) {
    return things.stream().map(number::applyAsLong).toList();
  }

  /** Returns the count of comments, under the name that all contexts tell it by. */
  static DependantCounts counted(long comments) {
    return DependantCounts.of("comments", comments);
  }
}
