package dev.muster.platform.rules.picture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A component diagram of PlantUML, as far as it says who may import whom.
 *
 * <p>A rule of any code base that draws one: {@code Picture.of(text).rule("org.example")}.
 *
 * @param parts components and frames, from top to bottom
 * @param arrows as they were drawn
 * @param caption what stands below
 */
public record Picture(List<Part> parts, List<Arrow> arrows, String caption) {
  /** What an arrow may begin or end at. */
  public sealed interface Part {
    /** What arrows call it. */
    String name();

    /** What readers call it. */
    String title();

    /** The components that an arrow of it means. */
    List<Component> components();
  }

  /**
   * A box.
   *
   * @param packages whose classes it stands for, as ArchUnit writes them, below the root package
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
   * What may import what.
   *
   * @param down whether it points to a row below
   */
  public record Arrow(String from, String to, boolean down) {
    @Override
    public String toString() {
      return from + (down ? " --> " : " -> ") + to;
    }
  }

  /** That classes of one component may import those of another. */
  public record Import(Component from, Component to) {
    @Override
    public String toString() {
      return from.name() + " imports " + to.name();
    }
  }

  /** Reads a diagram; a line that it does not understand is an error. */
  public static Picture of(String diagram) {
    return new PictureReader().read(diagram);
  }

  /** All components, those in frames too. */
  public List<Component> components() {
    return parts.stream().flatMap(part -> part.components().stream()).toList();
  }

  /** All imports that it shows; that two arrows show the same one is an error. */
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
   * That classes import one another as it shows, no more and no less.
   *
   * @param root the package above those that it names
   */
  public ArchRule rule(String root) {
    return classes()
        .should(new AsDrawn(this, root))
        .because("who reads the picture need not read the code to know who knows whom");
  }

  /** The picture itself, as an SVG: the same text on every machine. */
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
