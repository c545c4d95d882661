package dev.muster.platform.rules.picture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.muster.platform.rules.picture.Picture.Component;
import dev.muster.platform.rules.picture.Picture.Import;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports imports missing from a picture, and arrows and components of the picture without a
 * counterpart in the code.
 */
final class AsDrawn extends ArchCondition<JavaClass> {
  private final Picture picture;
  private final String root;
  private final Set<Import> shown;
  private final Set<Import> unused = new LinkedHashSet<>();
  private final Set<Component> empty = new LinkedHashSet<>();
  private final Map<String, List<Component>> homes = new HashMap<>();

  AsDrawn(Picture picture, String root) {
    super("be as the picture shows them");
    this.picture = picture;
    this.root = root;
    shown = picture.imports();
  }

  @Override
  public void init(Collection<JavaClass> all) {
    unused.addAll(shown);
    empty.addAll(picture.components());
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    List<Component> components = homes(type);
    if (components.size() == 1) {
      Component home = components.getFirst();
      empty.remove(home);
      type.getDirectDependenciesFromSelf().forEach(found -> check(home, found, events));
    } else {
      String names = String.join(", ", components.stream().map(Component::name).toList());
      String place = names.isEmpty() ? "no component" : "several: " + names;
      events.add(SimpleConditionEvent.violated(type, type.getName() + " is in " + place));
    }
  }

  private void check(Component home, Dependency dependency, ConditionEvents events) {
    for (Component target : homes(dependency.getTargetClass().getBaseComponentType())) {
      Import found = new Import(home, target);
      if (shown.contains(found)) {
        unused.remove(found);
      } else if (!target.equals(home)) {
        String message = found + ": " + dependency.getDescription();
        events.add(SimpleConditionEvent.violated(dependency, message));
      }
    }
  }

  @Override
  public void finish(ConditionEvents events) {
    unused.forEach(it -> events.add(SimpleConditionEvent.violated(it, "no import needs: " + it)));
    empty.forEach(it -> events.add(SimpleConditionEvent.violated(it, it.name() + " has no class")));
  }

  private List<Component> homes(JavaClass type) {
    return homes.computeIfAbsent(
        type.getPackageName(),
        name -> picture.components().stream().filter(it -> isHome(it, name)).toList());
  }

  private boolean isHome(Component component, String packageName) {
    return component.packages().stream()
        .map(packages -> PackageMatcher.of(root + "." + packages))
        .anyMatch(packages -> packages.matches(packageName));
  }
}
