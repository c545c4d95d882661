package dev.muster.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.muster.bootstrap.architecture.Place.APPLICATION;
import static dev.muster.bootstrap.architecture.Place.BOOTSTRAP;
import static dev.muster.bootstrap.architecture.Place.CLI;
import static dev.muster.bootstrap.architecture.Place.DOMAIN;
import static dev.muster.bootstrap.architecture.Place.PERSISTENCE;
import static dev.muster.bootstrap.architecture.Place.WEB;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.SQLException;
import java.util.List;

/** Rules of where a technology may be seen. */
final class TechnologyRules {
  private static final DescribedPredicate<JavaClass> DATABASE =
      resideInAnyPackage(
          "java.sql..",
          "javax.sql..",
          "io.micronaut.data..",
          "io.micronaut.transaction..",
          "com.zaxxer.hikari..",
          "org.flywaydb..",
          "org.postgresql..");

  private static final DescribedPredicate<JavaClass> HTTP =
      resideInAnyPackage(
          "java.net.http..",
          "com.sun.net.httpserver..",
          "io.micronaut.http..",
          "io.micronaut.runtime.server..",
          "io.micronaut.web..",
          "io.netty..");

  private static final DescribedPredicate<JavaClass> CSV = resideInAnyPackage("de.siegmar..");

  private TechnologyRules() {}

  static List<HouseRule> of(House house) {
    return List.of(
        HouseRule.of(
            "databases are known to the persistence adapter alone",
            noClasses()
                .that()
                .resideOutsideOfPackages(house.in(PERSISTENCE, BOOTSTRAP))
                .should()
                .dependOnClassesThat(DATABASE),
            "another database is then another adapter and nothing else"),
        HouseRule.of(
            "bootstrap knows of databases that they can fail",
            noClasses()
                .that()
                .resideInAPackage(house.in(BOOTSTRAP))
                .should()
                .dependOnClassesThat(DATABASE.and(not(type(SQLException.class)))),
            "it tells why a start failed, and leaves the rest to the persistence adapter"),
        HouseRule.of(
            "HTTP is known to the web adapter alone",
            noClasses()
                .that()
                .resideOutsideOfPackages(house.in(WEB, BOOTSTRAP))
                .should()
                .dependOnClassesThat(HTTP),
            "another way in is then another adapter and nothing else"),
        HouseRule.of(
            "bootstrap knows of HTTP that there is a server",
            noClasses()
                .that()
                .resideInAPackage(house.in(BOOTSTRAP))
                .should()
                .dependOnClassesThat(HTTP.and(not(type(EmbeddedServer.class)))),
            "it starts and stops the server, and leaves the rest to the web adapter"),
        HouseRule.of(
            "CSV is known to the adapter to the command line alone",
            noClasses()
                .that()
                .resideOutsideOfPackages(house.in(CLI))
                .should()
                .dependOnClassesThat(CSV),
            "a roster in another form is then a change of that adapter and of nothing else"),
        HouseRule.of(
            "domain and application read no clock, locale or zone",
            noClasses()
                .that()
                .resideInAnyPackage(house.in(DOMAIN, APPLICATION))
                .should()
                .accessTargetWhere(new AmbientRead()),
            "what comes in as a value gives the same answer at any time and place"));
  }
}
