package dev.muster.platform.rules.pom;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Provides the POMs of a small house without violations, and additions that break one rule each.
 */
final class SmallPoms {
  /** The rules with a BOM that manages one library. */
  static final PomRules RULES =
      new PomRules(
          "domain",
          "application",
          Set.of("adapters-persistence", "adapters-web", "adapters-cli"),
          "bootstrap",
          "org.lib:bom",
          Set.of("org.lib:managed")::contains);

  static final List<Broken> BROKEN =
      List.of(
          new Broken(
              "the domain has no dependency",
              "domain",
              dependencies(library("new")),
              "org.lib:new"),
          new Broken(
              "the domain has no dependency",
              "domain",
              dependencies(library("new", "<scope>provided</scope>")),
              "org.lib:new"),
          new Broken(
              "the domain has no dependency",
              "domain",
              "<profiles><profile>" + dependencies(library("new")) + "</profile></profiles>",
              "org.lib:new"),
          new Broken(
              "the domain has no dependency",
              "house",
              dependencies(library("inherited")),
              "org.lib:inherited"),
          new Broken(
              "the application depends on the domain alone",
              "application",
              dependencies(library("new")),
              "org.lib:new"),
          new Broken(
              "bootstrap alone names the adapters, and nobody names bootstrap",
              "adapters-web",
              dependencies(module("adapters-persistence")),
              "adapters-web names adapters-persistence"),
          new Broken(
              "bootstrap alone names the adapters, and nobody names bootstrap",
              "adapters-persistence",
              dependencies(module("adapters-web", "<type>test-jar</type><scope>test</scope>")),
              "adapters-persistence names adapters-web"),
          new Broken(
              "bootstrap alone names the adapters, and nobody names bootstrap",
              "adapters-web",
              dependencies(module("adapters-cli")),
              "adapters-web names adapters-cli"),
          new Broken(
              "bootstrap alone names the adapters, and nobody names bootstrap",
              "adapters-web",
              dependencies(module("bootstrap", "<scope>test</scope>")),
              "adapters-web names bootstrap"),
          new Broken(
              "bootstrap alone names the adapters, and nobody names bootstrap",
              "application",
              dependencies(module("adapters-web", "<scope>test</scope>")),
              "application names adapters-web"),
          new Broken("bootstrap names every module", "adapters-mail", "", "adapters-mail"),
          new Broken(
              "modules write no version",
              "bootstrap",
              dependencies(library("new", "<version>1</version>")),
              "bootstrap writes that of org.lib:new"),
          new Broken(
              "modules write no version",
              "adapters-web",
              "<build><plugins><plugin><artifactId>maven-jar-plugin</artifactId>"
                  + "<version>1</version></plugin></plugins></build>",
              "adapters-web writes that of org.apache.maven.plugins:maven-jar-plugin"),
          new Broken(
              "modules write no version",
              "domain",
              "<path><groupId>org.lib</groupId><artifactId>processor</artifactId>"
                  + "<version>1</version></path>",
              "domain writes that of org.lib:processor"),
          new Broken(
              "nothing overrides the platform without saying why",
              "house",
              managed(library("managed", "<version>2</version>")),
              "org.lib:managed is managed by the platform"),
          new Broken(
              "nothing overrides the platform without saying why",
              "house",
              "<path><groupId>org.lib</groupId><artifactId>managed</artifactId>"
                  + "<version>2</version></path>",
              "org.lib:managed is managed by the platform"),
          new Broken(
              "nothing overrides the platform without saying why",
              "house",
              managed(library("first", "<version>1</version><scope>import</scope>")),
              "org.lib:first is imported before the platform"));

  private static final List<String> MODULES =
      List.of(
          "domain",
          "application",
          "adapters-persistence",
          "adapters-web",
          "adapters-cli",
          "bootstrap");

  private SmallPoms() {}

  /** Returns POMs that keep every rule. */
  static Poms good() {
    return with("house", "");
  }

  /** Returns the good POMs with an addition to one of them, or with one more. */
  private static Poms with(String name, String addition) {
    return new Poms(
        pom("house", name, addition),
        Stream.concat(MODULES.stream(), Stream.of(name).filter(it -> !it.equals("house")))
            .distinct()
            .map(module -> pom(module, name, addition))
            .toList());
  }

  private static Pom pom(String name, String changed, String addition) {
    String content = (name.equals(changed) ? addition : "") + good(name);
    return Pom.parse(
        Path.of(name), "<project><artifactId>" + name + "</artifactId>" + content + "</project>");
  }

  private static String good(String name) {
    return switch (name) {
      case "house" ->
          "<groupId>house</groupId>"
              + managed(library("bom", "<version>1</version><scope>import</scope>"))
              + managed(library("new", "<version>1</version>"))
              + managed("<!-- why -->\n" + library("managed", "<version>2</version>"))
              + managed(module("application", "<type>test-jar</type><scope>test</scope>"))
              + dependencies(library("junit", "<scope>test</scope>"));
      case "application" -> dependencies(module("domain", "<version>${project.version}</version>"));
      case "adapters-persistence", "adapters-web", "adapters-cli" ->
          dependencies(module("application"), module("application", "<type>test-jar</type>"));
      case "bootstrap" ->
          dependencies(
              module("domain"),
              module("application"),
              module("adapters-persistence"),
              module("adapters-web"),
              module("adapters-cli"));
      default -> "";
    };
  }

  private static String managed(String dependency) {
    return "<dependencyManagement>" + dependencies(dependency) + "</dependencyManagement>";
  }

  private static String dependencies(String... dependencies) {
    return "<dependencies>" + String.join("", dependencies) + "</dependencies>";
  }

  private static String library(String artifact, String... more) {
    return dependency("org.lib", artifact, more);
  }

  private static String module(String artifact, String... more) {
    return dependency("house", artifact, more);
  }

  private static String dependency(String group, String artifact, String... more) {
    return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId>%s</dependency>"
        .formatted(group, artifact, String.join("", more));
  }

  /**
   * An addition that breaks a rule.
   *
   * @param rule the name of the broken rule
   * @param pom the POM with the addition
   * @param addition the XML added to that POM
   * @param finding the only expected finding of the rule
   */
  record Broken(String rule, String pom, String addition, String finding) {
    Poms poms() {
      return with(pom, addition);
    }
  }
}
