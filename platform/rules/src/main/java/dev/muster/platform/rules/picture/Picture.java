package dev.muster.platform.rules.picture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A PlantUML component diagram of the permitted imports.
 *
 * <p>It is a rule for any code base: {@code Picture.of(text).rule("org.example")}.
 *
 * @param parts the components and frames, from top to bottom
 * @param arrows the arrows, in the order of the diagram
 * @param caption the text below the diagram
 */
public record Picture(List<Part> parts, List<Arrow> arrows, String caption) {
  /** An end of an arrow: a component or a frame. */
  public sealed interface Part {
    /** Returns the name used by arrows. */
    String name();

    /** Returns the text shown to readers. */
    String title();

    /** Returns the components that an arrow at this part stands for. */
    List<Component> components();
  }

  /**
   * A box.
   *
   * @param packages the packages of its classes, in ArchUnit's notation, below the root package
   */
  public record Component(String name, String title, List<String> packages, String colour)
      implements Part {
    @Override
    public List<Component> components() {
      return List.of(this);
    }
  }

  /** A frame around components. */
  public record Frame(String name, String title, List<Component> components, String colour)
      implements Part {}

  /**
   * A permitted import between two parts.
   *
   * @param down whether it points to a row below
   */
  public record Arrow(String from, String to, boolean down) {
    @Override
    public String toString() {
      return from + (down ? " --> " : " -> ") + to;
    }
  }

  /** A permitted import of one component's classes by another's. */
  public record Import(Component from, Component to) {
    @Override
    public String toString() {
      return from.name() + " imports " + to.name();
    }
  }

  /** Reads a diagram, and refuses an unknown line with an {@link IllegalArgumentException}. */
  public static Picture of(String diagram) {
    return new PictureReader().read(diagram);
  }

  /** Returns all components, including the ones inside frames. */
  public List<Component> components() {
    return parts.stream().flatMap(part -> part.components().stream()).toList();
  }

  /**
   * Returns all permitted imports, and refuses two arrows for the same import with an {@link
   * IllegalArgumentException}.
   */
  public Set<Import> imports() {
    Set<Import> imports = new LinkedHashSet<>();
    for (Arrow arrow : arrows) {
      for (Component from : part(arrow.from()).components()) {
        for (Component to : part(arrow.to()).components()) {
          if (!imports.add(new Import(from, to))) {
            throw new IllegalArgumentException(arrow + " shows again what another arrow shows");
          }
        }
      }
    }
    return imports;
  }

  /**
   * Returns the rule that classes import one another exactly as this picture shows.
   *
   * @param root the package above all packages of the picture
   */
  public ArchRule rule(String root) {
    return classes()
        .should(new AsDrawn(this, root))
        .because("who reads the picture need not read the code to know who knows whom");
  }

  /** Returns the picture as an SVG, with the same text on every machine. */
  public String drawing() {
    return Drawing.of(this);
  }

  private Part part(String name) {
    return Stream.concat(parts.stream(), components().stream())
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("an arrow names " + name));
  }
}
