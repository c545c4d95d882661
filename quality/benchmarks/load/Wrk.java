import java.nio.file.Path;
import java.util.List;

/** The command line of the load generator, without the address of the service. */
record Wrk(Path scripts, Plan plan, int seconds) {
  private static final int THREADS = 2;

  List<String> of(Service service, Operation operation, int seed) {
    int connections = plan.number("connections");
    return List.of(
        "wrk",
        "--threads=" + Math.min(THREADS, connections),
        "--connections=" + connections,
        "--duration=" + seconds + "s",
        "--timeout=20s",
        "--script=" + scripts.resolve("requests.lua"),
        service.url(),
        "--",
        operation.id(),
        String.valueOf(seed),
        plan.settings().get("heroes"),
        plan.settings().get("teams"));
  }
}
