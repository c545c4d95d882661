package dev.muster.platform.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules of the house, for any code base that is built like this one.
 *
 * <p>A test applies them to its own:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> theLibraryKeepsTheRule() {
 *   House house =
 *       House.below("org.example.library")
 *           .named("model", "usecases", "main")
 *           .withDriving("rest", Technology.HTTP)
 *           .withDriven("storage", Technology.DATABASES);
 *   JavaClasses classes = new ClassFileImporter().importPackages(house.root());
 *   return HouseRules.of(house).stream()
 *       .map(rule -> dynamicTest(rule.name(), () -> rule.check().check(classes)));
 * }
 * }</pre>
 *
 * <p>Bytecode is all they see: constants that the compiler copies and annotations on the use of a
 * type leave no trace in what ArchUnit reads. The POMs, which have their own rules, keep those out.
 */
public final class HouseRules {
  private HouseRules() {}

  /** Returns the rules of this house that its tests keep as well: those of its contexts. */
  public static List<HouseRule> ofTests(House house) {
    return ContextRules.of(house);
  }

  /** Returns all rules of this house, for its main sources. */
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
