package dev.muster.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.muster.bootstrap.architecture.Place.APPLICATION;
import static dev.muster.bootstrap.architecture.Place.CLI;
import static dev.muster.bootstrap.architecture.Place.DRIVEN_PORTS;
import static dev.muster.bootstrap.architecture.Place.DRIVING_PORTS;
import static dev.muster.bootstrap.architecture.Place.PERSISTENCE;
import static dev.muster.bootstrap.architecture.Place.SHARED_PORTS;
import static dev.muster.bootstrap.architecture.Place.WEB;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.List;

/** Rules of the ports, and of the services behind them. */
final class PortRules {
  private PortRules() {}

  static List<HouseRule> of(House house) {
    DescribedPredicate<JavaClass> sharedPorts =
        INTERFACES.and(resideInAPackage(house.in(SHARED_PORTS)));
    DescribedPredicate<JavaClass> drivingPorts =
        INTERFACES
            .and(resideInAPackage(house.in(DRIVING_PORTS)))
            .or(sharedPorts.and(metIn(house.in(APPLICATION))))
            .as("driving ports");
    DescribedPredicate<JavaClass> drivenPorts =
        resideInAPackage(house.in(DRIVEN_PORTS))
            .or(sharedPorts.and(metIn(house.in(PERSISTENCE))))
            .as("driven ports");
    DescribedPredicate<JavaClass> services =
        DescribedPredicate.not(INTERFACES)
            .and(resideInAPackage(house.in(APPLICATION)))
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
                .resideOutsideOfPackage(house.in(APPLICATION))
                .should()
                .accessTargetWhere(constructs(services)),
            "the context's factory is the only way to its use cases"),
        HouseRule.of(
            "adapters do not know services",
            noClasses()
                .that()
                .resideInAnyPackage(house.in(PERSISTENCE, WEB, CLI))
                .should()
                .dependOnClassesThat(services),
            "they talk to ports"),
        HouseRule.of(
            "driven ports are interfaces, or records that carry values",
            classes()
                .that()
                .resideInAPackage(house.in(DRIVEN_PORTS))
                .should()
                .beInterfaces()
                .orShould()
                .beRecords(),
            "a port says what the application needs; how it is met belongs to an adapter"),
        HouseRule.of(
            "the adapters that drive do not know driven ports",
            noClasses()
                .that()
                .resideInAnyPackage(house.in(WEB, CLI))
                .should()
                .dependOnClassesThat(drivenPorts),
            "past the driving ports they would go past the rules"),
        HouseRule.of(
            "the persistence adapter does not know driving ports",
            noClasses()
                .that()
                .resideInAPackage(house.in(PERSISTENCE))
                .should()
                .dependOnClassesThat(drivingPorts),
            "it is driven, and drives nobody"));
  }

  /** What a shared interface is shows in who implements it; a record is a value and meets none. */
  private static DescribedPredicate<JavaClass> metIn(String packages) {
    DescribedPredicate<JavaClass> there = resideInAPackage(packages);
    return describe(
        "met in " + packages,
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
