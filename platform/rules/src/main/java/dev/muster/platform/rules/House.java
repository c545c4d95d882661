package dev.muster.platform.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Describes the packages of a code base for the rules. Each layer has a package below the root
 * package, and each bounded context has a package in each layer. Code shared by all contexts is in
 * the package of the layer itself, or in a package declared as shared.
 *
 * @param root the package above all layers
 * @param domain the name of the layer of entities, value types and their rules
 * @param application the name of the layer of ports and use cases
 * @param bootstrap the name of the package with the composition root
 * @param adapters the layers between the application and the outside
 * @param libraries the packages that domain and application may use besides the JDK, in ArchUnit's
 *     notation
 * @param shared the packages below the root that serve all contexts, such as {@code platform}
 */
public record House(
    String root,
    String domain,
    String application,
    String bootstrap,
    List<Adapter> adapters,
    List<String> libraries,
    List<String> shared) {
  /**
   * Describes a layer between the application and the outside.
   *
   * @param name the name of its package
   * @param driving whether the adapter calls the application; a driven adapter is called by it
   * @param technologies the technologies reserved for this adapter
   * @param bases the shared packages below this adapter, bound by its rules
   */
  public record Adapter(
      String name, boolean driving, List<Technology> technologies, List<String> bases) {
    Stream<String> packages() {
      return Stream.concat(Stream.of(name), bases.stream()).map(it -> it + "..");
    }
  }

  /** Returns a house with the usual names, and no adapter yet. */
  public static House below(String root) {
    return new House(root, "domain", "application", "bootstrap", List.of(), List.of(), List.of());
  }

  /** Returns this house with other names for the layers that every house has. */
  public House named(String domain, String application, String bootstrap) {
    return new House(root, domain, application, bootstrap, adapters, libraries, shared);
  }

  /** Returns this house with one more adapter that drives the application. */
  public House withDriving(String adapter, Technology... technologies) {
    return with(adapters, new Adapter(adapter, true, List.of(technologies), List.of()));
  }

  /** Returns this house with one more adapter that the application drives. */
  public House withDriven(String adapter, Technology... technologies) {
    return with(adapters, new Adapter(adapter, false, List.of(technologies), List.of()));
  }

  /**
   * Returns this house with these packages as shared: they serve all contexts and are no context.
   *
   * @param packages below the root, such as {@code platform} or {@code application.kit}
   */
  public House sharing(String... packages) {
    return new House(root, domain, application, bootstrap, adapters, libraries, List.of(packages));
  }

  /**
   * Returns this house with these packages below the last added adapter. The adapter's rules bind
   * them too: they may use its technologies, and the other adapters may not use them.
   *
   * @param packages below the root, such as {@code platform.web}
   */
  public House on(String... packages) {
    Adapter last = adapters.getLast();
    return with(
        adapters.subList(0, adapters.size() - 1),
        new Adapter(last.name(), last.driving(), last.technologies(), List.of(packages)));
  }

  /** Returns this house, whose domain and application may also use these packages. */
  public House using(String... libraries) {
    List<String> more = Stream.concat(this.libraries.stream(), Stream.of(libraries)).toList();
    return new House(root, domain, application, bootstrap, adapters, more, shared);
  }

  private House with(List<Adapter> others, Adapter adapter) {
    List<Adapter> more = Stream.concat(others.stream(), Stream.of(adapter)).toList();
    return new House(root, domain, application, bootstrap, more, libraries, shared);
  }

  /**
   * Returns every package named by a rule. A rule about a package without classes could never fail.
   */
  public List<String> packages() {
    return List.of(in(Place.values()));
  }

  /** Returns the packages of the given places, in ArchUnit's notation. */
  String[] in(Place... places) {
    return Stream.of(places).flatMap(this::patterns).map(this::inRoot).toArray(String[]::new);
  }

  /** Returns the packages of the given adapters, in ArchUnit's notation. */
  String[] in(List<Adapter> some) {
    return some.stream().flatMap(Adapter::packages).map(this::inRoot).toArray(String[]::new);
  }

  /**
   * Returns the name of the context of a package. The same name is the same context in every layer.
   * A shared package, and a package outside the layers, has no context.
   */
  Optional<String> contextOf(String packageName) {
    return layers().stream()
        .map(layer -> inRoot(layer + "."))
        .filter(layer -> packageName.startsWith(layer) && !isShared(packageName))
        .map(layer -> packageName.substring(layer.length()).replaceFirst("[.].*", ""))
        .findFirst();
  }

  /** Returns whether a package is in a layer or shared, and belongs to no context. */
  boolean servesAll(String packageName) {
    return isShared(packageName)
        || (contextOf(packageName).isEmpty()
            && layers().stream().anyMatch(layer -> isIn(packageName, layer)));
  }

  private boolean isShared(String packageName) {
    return shared.stream().anyMatch(room -> isIn(packageName, room));
  }

  private boolean isIn(String packageName, String name) {
    return (packageName + ".").startsWith(inRoot(name + "."));
  }

  private String inRoot(String pattern) {
    return root + "." + pattern;
  }

  private Stream<String> patterns(Place place) {
    return switch (place) {
      case DOMAIN -> Stream.of(domain + "..");
      case APPLICATION -> Stream.of(application + "..");
      case DRIVING_ADAPTERS ->
          adapters.stream().filter(Adapter::driving).flatMap(Adapter::packages);
      case DRIVEN_ADAPTERS ->
          adapters.stream().filter(it -> !it.driving()).flatMap(Adapter::packages);
      case BOOTSTRAP -> Stream.of(bootstrap + "..");
      case SHARED -> shared.stream().map(room -> room + "..");
      case DRIVING_PORTS -> Stream.of(application + ".*");
      case DRIVEN_PORTS -> Stream.of(application + ".*.port..");
      case SHARED_PORTS -> Stream.of(application);
    };
  }

  /** Returns the names of the layers that are divided into contexts. */
  private List<String> layers() {
    return Stream.concat(Stream.of(domain, application), adapters.stream().map(Adapter::name))
        .toList();
  }
}
