package dev.muster.platform.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Provides the rules of the house for any code base with the same structure.
 *
 * <p>A test applies them to its own code:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> theLibraryKeepsTheRule() {
 *   House house =
 *       House.below("org.example.bookshop")
 *           .named("model", "usecases", "main")
 *           .withDriving("rest", Technology.HTTP)
 *           .withDriven("storage", Technology.DATABASES);
 *   JavaClasses classes = new ClassFileImporter().importPackages(house.root());
 *   return HouseRules.of(house).stream()
 *       .map(rule -> dynamicTest(rule.name(), () -> rule.check().check(classes)));
 * }
 * }</pre>
 *
 * <p>The rules see bytecode alone: inlined constants and type annotations leave no trace in
 * ArchUnit's model. The POM rules close this gap, because they keep the dependencies out.
 */
public final class HouseRules {
  private HouseRules() {}

  /** Returns the rules for the test sources of this house: the rules about contexts. */
  public static List<HouseRule> ofTests(House house) {
    return ContextRules.of(house);
  }

  /** Returns all rules for the main sources of this house. */
  public static List<HouseRule> of(House house) {
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
