package dev.muster.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.muster.bootstrap.architecture.Place.APPLICATION;
import static dev.muster.bootstrap.architecture.Place.BOOTSTRAP;
import static dev.muster.bootstrap.architecture.Place.CLI;
import static dev.muster.bootstrap.architecture.Place.DOMAIN;
import static dev.muster.bootstrap.architecture.Place.PERSISTENCE;
import static dev.muster.bootstrap.architecture.Place.WEB;

import java.util.List;

/** Rules of which module may know which. */
final class LayerRules {
  private LayerRules() {}

  static List<HouseRule> of(House house) {
    return List.of(
        HouseRule.of(
            "every class belongs to a module",
            classes()
                .should()
                .resideInAnyPackage(
                    house.in(DOMAIN, APPLICATION, PERSISTENCE, WEB, CLI, BOOTSTRAP)),
            "no other rule looks at a class that stands beside the modules"),
        HouseRule.of(
            "the domain uses the JDK alone",
            classes()
                .that()
                .resideInAPackage(house.in(DOMAIN))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", house.in(DOMAIN)),
            "the rules of the domain outlive every framework, its annotations included"),
        HouseRule.of(
            "the application uses the domain and the JDK alone",
            classes()
                .that()
                .resideInAPackage(house.in(APPLICATION))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", house.in(DOMAIN), house.in(APPLICATION)),
            "a use case says what happens, and adapters say with what"),
        alone(house, "the persistence adapter", PERSISTENCE, WEB, CLI),
        alone(house, "the web adapter", WEB, PERSISTENCE, CLI),
        alone(house, "the adapter to the command line", CLI, PERSISTENCE, WEB),
        HouseRule.of(
            "nobody depends on bootstrap",
            noClasses()
                .that()
                .resideOutsideOfPackage(house.in(BOOTSTRAP))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.in(BOOTSTRAP)),
            "who knows the composition root knows every module"),
        HouseRule.of(
            "packages form no cycle",
            slices().matching(house.root() + ".(**)").should().beFreeOfCycles(),
            "packages in a cycle can only be understood, tested and moved together"));
  }

  private static HouseRule alone(House house, String name, Place adapter, Place... others) {
    return HouseRule.of(
        name + " does not see the others",
        noClasses()
            .that()
            .resideInAPackage(house.in(adapter))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(house.in(others)),
        "each adapter can be swapped without the others");
  }
}
