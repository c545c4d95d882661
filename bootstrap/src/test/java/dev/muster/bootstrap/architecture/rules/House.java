package dev.muster.bootstrap.architecture.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A code base that keeps the rules of the house: below one root package, each module has a package
 * of its own, and in that each bounded context.
 *
 * @param root the package above all modules
 * @param domain the name of the module of entities, value types and their rules
 * @param application the name of the module of ports and use cases
 * @param bootstrap the name of the module that wires the others
 * @param adapters the modules between the application and the world
 * @param libraries what domain and application may use beside the JDK, as ArchUnit writes packages
 */
public record House(
    String root,
    String domain,
    String application,
    String bootstrap,
    List<Adapter> adapters,
    List<String> libraries) {
  /**
   * A module between the application and the world.
   *
   * @param name of its package
   * @param driving whether it calls the application, and is not called by it
   * @param technologies what it is there for
   */
  public record Adapter(String name, boolean driving, List<Technology> technologies) {}

  /** A house with the usual names, and no adapter yet. */
  public static House below(String root) {
    return new House(root, "domain", "application", "bootstrap", List.of(), List.of());
  }

  /** The same house with other names for what every house has. */
  public House named(String domain, String application, String bootstrap) {
    return new House(root, domain, application, bootstrap, adapters, libraries);
  }

  /** The same house with one more adapter that drives the application. */
  public House withDriving(String adapter, Technology... technologies) {
    return with(new Adapter(adapter, true, List.of(technologies)));
  }

  /** The same house with one more adapter that the application drives. */
  public House withDriven(String adapter, Technology... technologies) {
    return with(new Adapter(adapter, false, List.of(technologies)));
  }

  /** The same house, whose domain and application may also use these packages. */
  public House using(String... libraries) {
    List<String> more = Stream.concat(this.libraries.stream(), Stream.of(libraries)).toList();
    return new House(root, domain, application, bootstrap, adapters, more);
  }

  private House with(Adapter adapter) {
    List<Adapter> more = Stream.concat(adapters.stream(), Stream.of(adapter)).toList();
    return new House(root, domain, application, bootstrap, more, libraries);
  }

  /** Every package that a rule may name: a rule about one without classes could never fail. */
  public List<String> packages() {
    return List.of(in(Place.values()));
  }

  /** The packages of some places, as ArchUnit writes them. */
  String[] in(Place... places) {
    return Stream.of(places).flatMap(this::patterns).map(this::inRoot).toArray(String[]::new);
  }

  /** The packages of some adapters, as ArchUnit writes them. */
  String[] in(List<Adapter> some) {
    return some.stream().map(adapter -> inRoot(adapter.name() + "..")).toArray(String[]::new);
  }

  /** The slices that the contexts are: the same name is the same context in every layer. */
  String contexts() {
    return inRoot("[" + layers() + "].(*)..");
  }

  private String inRoot(String pattern) {
    return root + "." + pattern;
  }

  private Stream<String> patterns(Place place) {
    return switch (place) {
      case DOMAIN -> Stream.of(domain + "..");
      case APPLICATION -> Stream.of(application + "..");
      case DRIVING_ADAPTERS ->
          adapters.stream().filter(Adapter::driving).map(it -> it.name() + "..");
      case DRIVEN_ADAPTERS ->
          adapters.stream().filter(it -> !it.driving()).map(it -> it.name() + "..");
      case BOOTSTRAP -> Stream.of(bootstrap + "..");
      case SHARED -> Stream.of("[" + layers() + "]");
      case CONTEXTS -> Stream.of("[" + layers() + "].*..");
      case DRIVING_PORTS -> Stream.of(application + ".*");
      case DRIVEN_PORTS -> Stream.of(application + ".*.port..");
      case SHARED_PORTS -> Stream.of(application);
    };
  }

  /** The modules that hold contexts. */
  private String layers() {
    return String.join(
        "|",
        Stream.concat(Stream.of(domain, application), adapters.stream().map(Adapter::name))
            .toList());
  }
}
