package dev.muster.platform.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.muster.platform.rules.Place.APPLICATION;
import static dev.muster.platform.rules.Place.BOOTSTRAP;
import static dev.muster.platform.rules.Place.DOMAIN;
import static dev.muster.platform.rules.Place.DRIVEN_ADAPTERS;
import static dev.muster.platform.rules.Place.DRIVING_ADAPTERS;
import static dev.muster.platform.rules.Place.SHARED;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;

/** Rules about the permitted dependencies between modules. */
final class LayerRules {
  private LayerRules() {}

  static List<HouseRule> of(House house) {
    List<HouseRule> rules = new ArrayList<>();
    rules.add(
        HouseRule.of(
            "every class belongs to a module",
            classes()
                .should()
                .resideInAnyPackage(
                    house.in(
                        DOMAIN, APPLICATION, DRIVING_ADAPTERS, DRIVEN_ADAPTERS, BOOTSTRAP, SHARED)),
            "no other rule looks at a class that stands beside the modules"));
    rules.add(
        HouseRule.of(
            "the domain uses the JDK alone",
            classes()
                .that()
                .resideInAnyPackage(house.in(DOMAIN))
                .should()
                .onlyDependOnClassesThat(
                    resideInAnyPackage(house.in(DOMAIN)).or(ofTheJdkOrA(house.libraries()))),
            "the rules of the domain outlive every framework, its annotations included"));
    rules.add(
        HouseRule.of(
            "the application uses the domain and the JDK alone",
            classes()
                .that()
                .resideInAnyPackage(house.in(APPLICATION))
                .should()
                .onlyDependOnClassesThat(
                    resideInAnyPackage(house.in(DOMAIN, APPLICATION))
                        .or(ofTheJdkOrA(house.libraries()))),
            "a use case says what happens, and adapters say with what"));
    if (house.adapters().size() > 1) {
      house.adapters().forEach(adapter -> rules.add(alone(house, adapter)));
    }
    rules.add(
        HouseRule.of(
            "nobody depends on bootstrap",
            noClasses()
                .that()
                .resideOutsideOfPackages(house.in(BOOTSTRAP))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.in(BOOTSTRAP)),
            "who knows the composition root knows every module"));
    rules.add(
        HouseRule.of(
            "packages form no cycle",
            slices().matching(house.root() + ".(**)").should().beFreeOfCycles(),
            "packages in a cycle can only be understood, tested and moved together"));
    return rules;
  }

  private static HouseRule alone(House house, House.Adapter adapter) {
    return HouseRule.of(
        "the " + adapter.name() + " adapter does not see the others",
        noClasses()
            .that()
            .resideInAnyPackage(house.in(List.of(adapter)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                house.in(house.adapters().stream().filter(it -> !it.equals(adapter)).toList())),
        "each adapter can be swapped without the others");
  }

  private static DescribedPredicate<JavaClass> ofTheJdkOrA(List<String> libraries) {
    return resideInAPackage("java..").or(resideInAnyPackage(libraries.toArray(String[]::new)));
  }
}
