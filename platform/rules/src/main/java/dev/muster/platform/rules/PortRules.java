package dev.muster.platform.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.muster.platform.rules.Place.APPLICATION;
import static dev.muster.platform.rules.Place.DRIVEN_ADAPTERS;
import static dev.muster.platform.rules.Place.DRIVEN_PORTS;
import static dev.muster.platform.rules.Place.DRIVING_ADAPTERS;
import static dev.muster.platform.rules.Place.DRIVING_PORTS;
import static dev.muster.platform.rules.Place.SHARED_PORTS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.List;

/** Rules about ports, and about the services behind them. */
final class PortRules {
  private PortRules() {}

  static List<HouseRule> of(House house) {
    DescribedPredicate<JavaClass> sharedPorts =
        INTERFACES.and(resideInAnyPackage(house.in(SHARED_PORTS)));
    DescribedPredicate<JavaClass> drivingPorts =
        INTERFACES
            .and(resideInAnyPackage(house.in(DRIVING_PORTS)))
            .or(sharedPorts.and(metIn(house.in(APPLICATION))))
            .as("driving ports");
    DescribedPredicate<JavaClass> drivenPorts =
        resideInAnyPackage(house.in(DRIVEN_PORTS))
            .or(sharedPorts.and(metIn(house.in(DRIVEN_ADAPTERS))))
            .as("driven ports");
    DescribedPredicate<JavaClass> services =
        DescribedPredicate.not(INTERFACES)
            .and(resideInAnyPackage(house.in(APPLICATION)))
            .and(assignableTo(drivingPorts))
            .as("services");
    return List.of(
        HouseRule.of(
            "services are not public",
            classes().that(services).should().notBePublic(),
            "the compiler then keeps adapters away from them"),
        HouseRule.of(
            "services are made in the application alone",
            noClasses()
                .that()
                .resideOutsideOfPackages(house.in(APPLICATION))
                .should()
                .accessTargetWhere(constructs(services)),
            "the context's factory is the only way to its use cases"),
        HouseRule.of(
            "adapters do not know services",
            noClasses()
                .that()
                .resideInAnyPackage(house.in(DRIVING_ADAPTERS, DRIVEN_ADAPTERS))
                .should()
                .dependOnClassesThat(services),
            "they talk to ports"),
        HouseRule.of(
            "driven ports are interfaces, or records that carry values",
            classes()
                .that()
                .resideInAnyPackage(house.in(DRIVEN_PORTS))
                .should()
                .beInterfaces()
                .orShould()
                .beRecords(),
            "a port says what the application needs; how it is met belongs to an adapter"),
        HouseRule.of(
            "driving adapters do not know driven ports",
            noClasses()
                .that()
                .resideInAnyPackage(house.in(DRIVING_ADAPTERS))
                .should()
                .dependOnClassesThat(drivenPorts),
            "past the driving ports they would go past the rules"),
        HouseRule.of(
            "driven adapters do not know driving ports",
            noClasses()
                .that()
                .resideInAnyPackage(house.in(DRIVEN_ADAPTERS))
                .should()
                .dependOnClassesThat(drivingPorts),
            "they are driven, and drive nobody"));
  }

  /**
   * Matches ports implemented in these packages: the implementations tell a driving from a driven
   * port where no context owns it. Records are values and do not count as implementations.
   */
  private static DescribedPredicate<JavaClass> metIn(String... packages) {
    DescribedPredicate<JavaClass> there = resideInAnyPackage(packages);
    return describe(
        "met there",
        port -> port.getAllSubclasses().stream().anyMatch(it -> !it.isRecord() && there.test(it)));
  }

  private static DescribedPredicate<JavaAccess<?>> constructs(
      DescribedPredicate<JavaClass> classes) {
    return describe(
        "constructs " + classes.getDescription(),
        access ->
            access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && classes.test(target.getOwner()));
  }
}
