package dev.muster.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.muster.platform.rules.House;
import dev.muster.platform.rules.HouseRule;
import dev.muster.platform.rules.HouseRules;
import dev.muster.platform.rules.Technology;
import dev.muster.platform.rules.picture.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another code base, {@code org.example.library}, takes the rules over, with names of its own. */
class SecondHouseTest {
  private static final String RULES = HouseRules.class.getPackageName();
  private static final String PICTURE = Picture.class.getPackageName();
  private static final Path SOURCES = Path.of("..", "platform", "rules", "src", "main", "java");

  @TestFactory
  Stream<DynamicTest> theLibraryKeepsTheRule() {
    House house =
        House.below("org.example.library")
            .named("model", "usecases", "main")
            .withDriving("rest", Technology.HTTP)
            .withDriven("storage", Technology.DATABASES);
    JavaClasses classes = new ClassFileImporter().importPackages(house.root());
    return HouseRules.of(house).stream()
        .map(rule -> dynamicTest(rule.name(), () -> rule.check().check(classes)));
  }

  @Test
  void theRulesShowInTheirJavadocHowThatIsDone() throws IOException {
    String test = Files.readString(source(SecondHouseTest.class.getName()));
    String shown =
        Files.readString(source(HouseRules.class.getName()))
            .split("<pre>\\{@code\n|\n \\* }</pre>")[1]
            .lines()
            .map(line -> line.replaceFirst("^ \\* ?", "  "))
            .collect(joining("\n"));
    assertTrue(test.contains(shown), shown);
  }

  @Test
  void aHouseMayAllowTheApplicationALibrary() {
    String rule = "the application uses the domain and the JDK alone";
    Set<String> offenders = BrokenHouse.offenders().get(rule);
    assertTrue(offenders.remove(BrokenHouse.ROOT + ".application.guild.UsesLibrary"));

    assertEquals(
        offenders, offenders(rule, ProductionCode.house(BrokenHouse.ROOT).using("org.slf4j..")));
  }

  @Test
  void aTechnologyMayBeThatOfTwoAdapters() {
    House house =
        House.below(BrokenHouse.ROOT)
            .withDriven("persistence", Technology.HTTP)
            .withDriving("web", Technology.HTTP);

    assertEquals(
        Set.of(BrokenHouse.ROOT + ".application.roster.CallsHome"),
        offenders("no HTTP outside of persistence and web", house));
  }

  @Test
  void anAdapterThatIsAloneIsToldOfNoOther() {
    House house = House.below(BrokenHouse.ROOT).withDriving("web");

    assertEquals(
        List.of(),
        HouseRules.of(house).stream()
            .map(HouseRule::name)
            .filter(name -> name.contains("does not see the others"))
            .toList());
  }

  @Test
  void rulesAndPictureNeedNothingButArchUnit() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "com.tngtech.archunit..", RULES, PICTURE)
        .check(new ClassFileImporter().importPackages(RULES, PICTURE));
  }

  @ParameterizedTest
  @ValueSource(classes = {HouseRules.class, Picture.class})
  void noneOfThemSaysWhoseItIs(Class<?> neighbour) throws IOException {
    try (Stream<Path> sources = Files.list(source(neighbour.getName()).getParent())) {
      for (Path source : sources.toList()) {
        String said = Files.readString(source).replaceAll("(?m)^(package|import( static)?) .*", "");
        assertFalse(said.toLowerCase(Locale.ROOT).contains("muster"), source::toString);
      }
    }
  }

  private static Set<String> offenders(String rule, House house) {
    return HouseRules.of(house).stream()
        .filter(it -> it.name().equals(rule))
        .flatMap(it -> Offenders.in(it.check().evaluate(BrokenHouse.classes())).stream())
        .collect(toSet());
  }

  private static Path source(String type) {
    return SOURCES.resolve(type.replace('.', '/') + ".java");
  }
}
