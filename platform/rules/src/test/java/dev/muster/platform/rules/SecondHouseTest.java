package dev.muster.platform.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.muster.platform.rules.picture.Picture;
import dev.muster.platform.rules.pom.PomRules;
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

/**
 * Checks that another code base, {@code org.example.bookshop}, keeps the rules under its own names.
 */
class SecondHouseTest {
  private static final String RULES = HouseRules.class.getPackageName();
  private static final String PICTURE = Picture.class.getPackageName();
  private static final String POMS = PomRules.class.getPackageName();
  private static final ImportOption MAIN = new ImportOption.DoNotIncludeTests();
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path TESTS = Path.of("src", "test", "java");

  @TestFactory
  Stream<DynamicTest> theLibraryKeepsTheRule() {
    House house =
        House.below("org.example.bookshop")
            .named("model", "usecases", "main")
            .withDriving("rest", Technology.HTTP)
            .withDriven("storage", Technology.DATABASES);
    JavaClasses classes = new ClassFileImporter().importPackages(house.root());
    return HouseRules.of(house).stream()
        .map(rule -> dynamicTest(rule.name(), () -> rule.check().check(classes)));
  }

  @Test
  void theRulesShowInTheirJavadocHowThatIsDone() throws IOException {
    String test = Files.readString(source(TESTS, SecondHouseTest.class));
    String shown =
        Files.readString(source(SOURCES, HouseRules.class))
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

    assertEquals(offenders, offenders(rule, BrokenHouse.house().using("org.slf4j..")));
  }

  @Test
  void aTechnologyMayBeThatOfTwoAdapters() {
    House house =
        House.below(BrokenHouse.ROOT)
            .withDriven("persistence", Technology.HTTP)
            .withDriving("web", Technology.HTTP);

    assertEquals(
        Set.of(BrokenHouse.ROOT + ".application.orders.CallsHome"),
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
  void rulesNeedNothingButTheJdkAndArchUnit() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.xml..",
            "org.w3c.dom..",
            "org.xml.sax..",
            "com.tngtech.archunit..",
            RULES,
            PICTURE,
            POMS)
        .check(new ClassFileImporter().withImportOption(MAIN).importPackages(RULES));
  }

  @Test
  void noneOfThemSaysWhoseItIs() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertNotEquals(List.of(), sources);
      for (Path source : sources) {
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

  private static Path source(Path below, Class<?> type) {
    return below.resolve(type.getName().replace('.', '/') + ".java");
  }
}
