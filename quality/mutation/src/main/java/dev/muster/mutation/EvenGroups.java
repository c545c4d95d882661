package dev.muster.mutation;

import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Shares the mutants of a module among few JVMs. By itself PIT starts one for each class, and each
 * first runs all tests once.
 *
 * @param number how many groups there are
 */
record EvenGroups(int number) implements MutationGrouperFactory {
  @Override
  public String description() {
    return "Few groups of mutants, each of many classes";
  }

  @Override
  public MutationGrouper makeFactory(
      Properties properties, CodeSource code, int threads, int unitSize) {
    return this::groups;
  }

  private List<List<MutationDetails>> groups(
      Collection<ClassName> classes, Collection<MutationDetails> mutants) {
    List<MutationDetails> all = List.copyOf(mutants);
    return IntStream.range(0, Math.min(number, all.size()))
        .mapToObj(group -> every(group, all))
        .toList();
  }

  private List<MutationDetails> every(int group, List<MutationDetails> all) {
    return IntStream.range(0, all.size())
        .filter(index -> index % number == group)
        .mapToObj(all::get)
        .toList();
  }
}
