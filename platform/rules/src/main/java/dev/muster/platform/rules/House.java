package dev.muster.platform.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A code base that keeps the rules of the house. Each layer has a package below the root package,
 * and each bounded context has a package in each layer. What all contexts share stands in the
 * package of the layer itself, or in a package that is named as shared.
 *
 * @param root the package above all layers
 * @param domain the name of the layer of entities, value types and their rules
 * @param application the name of the layer of ports and use cases
 * @param bootstrap the name of the package that wires the others
 * @param adapters the layers between the application and the world
 * @param libraries what domain and application may use beside the JDK, as ArchUnit writes packages
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
   * A layer between the application and the world.
   *
   * @param name of its package
   * @param driving whether it calls the application, and is not called by it
   * @param technologies what it is there for
   * @param bases the shared packages that it stands on, and that keep its rules
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

  /** Returns this house with other names for what every house has. */
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
   * Returns this house, in which these packages serve all contexts and are none.
   *
   * @param packages below the root, such as {@code platform} or {@code application.kit}
   */
  public House sharing(String... packages) {
    return new House(root, domain, application, bootstrap, adapters, libraries, List.of(packages));
  }

  /**
   * Returns this house, whose adapter that was added last stands on these packages. They keep its
   * rules: its technology is theirs, and the other adapters do not see them.
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
   * Returns every package that a rule may name. A rule about a package without classes could never
   * fail.
   */
  public List<String> packages() {
    return List.of(in(Place.values()));
  }

  /** Returns the packages of some places, as ArchUnit writes them. */
  String[] in(Place... places) {
    return Stream.of(places).flatMap(this::patterns).map(this::inRoot).toArray(String[]::new);
  }

  /** Returns the packages of some adapters, as ArchUnit writes them. */
  String[] in(List<Adapter> some) {
    return some.stream().flatMap(Adapter::packages).map(this::inRoot).toArray(String[]::new);
  }

  /**
   * Returns the name of the context that a package belongs to. The same name is the same context in
   * every layer. A package outside of the layers, and a shared one, belongs to none.
   */
  Optional<String> contextOf(String packageName) {
    return layers().stream()
        .map(layer -> inRoot(layer + "."))
        .filter(layer -> packageName.startsWith(layer) && !isShared(packageName))
        .map(layer -> packageName.substring(layer.length()).replaceFirst("[.].*", ""))
        .findFirst();
  }

  /** Tells whether a package stands in a layer or is shared, and belongs to no context. */
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

  /** Returns the names of the layers, which hold contexts. */
  private List<String> layers() {
    return Stream.concat(Stream.of(domain, application), adapters.stream().map(Adapter::name))
        .toList();
  }
}
