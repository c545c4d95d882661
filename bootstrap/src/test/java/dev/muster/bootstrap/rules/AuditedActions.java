package dev.muster.bootstrap.rules;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.muster.application.Permission;
import dev.muster.application.Recorded.When;
import dev.muster.application.permission.CallRecorder.Call;
import dev.muster.bootstrap.architecture.ProductionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The actions that leave an entry in the audit trail.
 *
 * @param actions the methods of all driving ports that are recorded
 */
public record AuditedActions(List<Action> actions) {
  private static final String HEAD =
      """
      ## In the audit trail

      Each of these actions leaves an entry where it is done or refused: [the audit trail](../audit.md).

      """;

  /** An action with the permission that it needs. */
  public record Action(String name, String permission) {}

  /** Returns the actions of all driving ports. */
  public static AuditedActions ofAllPorts() {
    return new AuditedActions(
        ProductionCode.classes().stream()
            .filter(JavaClass::isInterface)
            .filter(it -> it.getPackageName().startsWith(ProductionCode.ROOT + ".application"))
            .flatMap(it -> recorded(it.reflect()))
            .distinct()
            .toList());
  }

  /** Returns the section of a context. */
  String of(String context) {
    return HEAD
        + names(actions.stream().filter(it -> it.name().startsWith(context + "."))).stream()
            .map("`%s`"::formatted)
            .collect(joining(", "))
        + "\n";
  }

  /** Returns the names of those that need a permission. */
  public Set<String> needing(String permission) {
    return names(actions.stream().filter(it -> it.permission().equals(permission)));
  }

  /** Returns the names of those that need any permission. */
  public Set<String> needingAny() {
    return names(actions.stream().filter(it -> !it.permission().equals(Permission.NOTHING)));
  }

  private static Set<String> names(Stream<Action> actions) {
    return actions.map(Action::name).collect(toCollection(TreeSet::new));
  }

  private static Stream<Action> recorded(Class<?> port) {
    return Stream.of(port.getMethods())
        .filter(method -> Call.of(port, method).recorded() != When.NEVER)
        .flatMap(
            method ->
                Optional.ofNullable(method.getAnnotation(Permission.class))
                    .map(it -> new Action(Call.of(port, method).action(), it.value()))
                    .stream());
  }
}
