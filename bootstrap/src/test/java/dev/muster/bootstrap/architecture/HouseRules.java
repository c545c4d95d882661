package dev.muster.bootstrap.architecture;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules of the house, for the code below any root package.
 *
 * <p>Bytecode is all they see: constants that the compiler copies and annotations on the use of a
 * type leave no trace in what ArchUnit reads. The POMs, which have their own rules, keep those out.
 *
 * @param house the code base that they are about
 */
public record HouseRules(House house) {
  /** The rules for the code below a root package, such as {@code dev.muster}. */
  public static HouseRules below(String root) {
    return new HouseRules(new House(root));
  }

  /** Every rule there is. */
  public List<HouseRule> all() {
    return Stream.<Function<House, List<HouseRule>>>of(
            LayerRules::of,
            ContextRules::of,
            PortRules::of,
            TechnologyRules::of,
            WiringRules::of,
            NameRules::of)
        .flatMap(rules -> rules.apply(house).stream())
        .toList();
  }
}
