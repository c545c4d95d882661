package dev.muster.bootstrap.architecture.picture;

import dev.muster.bootstrap.architecture.picture.Picture.Arrow;
import dev.muster.bootstrap.architecture.picture.Picture.Component;
import dev.muster.bootstrap.architecture.picture.Picture.Frame;
import dev.muster.bootstrap.architecture.picture.Picture.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a picture, line by line: PlantUML would take more, and a rule must not guess. */
final class PictureReader {
  private static final Pattern SILENT = Pattern.compile("|'.*|@startuml|@enduml");
  private static final Pattern COMPONENT =
      Pattern.compile("component \"([^\"<>&]+)\" as (\\w+)((?: <<[\\w.*]+>>)+) (#\\w+)");
  private static final Pattern PACKAGES = Pattern.compile("<<([\\w.*]+)>>");
  private static final Pattern FRAME =
      Pattern.compile("package \"([^\"<>&]+)\" as (\\w+) (#\\w+) [{]");
  private static final Pattern ARROW = Pattern.compile("(\\w+) (--?)> (\\w+)");
  private static final Pattern CAPTION = Pattern.compile("caption ([^<>&]+)");

  private final List<Part> parts = new ArrayList<>();
  private final List<Arrow> arrows = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private List<Component> frame = List.of();
  private boolean framed;
  private String caption = "";

  Picture read(String diagram) {
    diagram.lines().map(String::strip).forEach(this::line);
    if (framed) {
      throw new IllegalArgumentException("a frame of the picture has no end");
    }
    return new Picture(List.copyOf(parts), List.copyOf(arrows), caption);
  }

  private void line(String line) {
    if (COMPONENT.matcher(line) instanceof Matcher found && found.matches()) {
      Component component =
          new Component(
              name(found.group(2)), found.group(1), packages(found.group(3)), found.group(4));
      if (framed) {
        frame.add(component);
      } else {
        parts.add(component);
      }
    } else if (FRAME.matcher(line) instanceof Matcher found && found.matches() && !framed) {
      framed = true;
      frame = new ArrayList<>();
      parts.add(new Frame(name(found.group(2)), found.group(1), frame, found.group(3)));
    } else if (line.equals("}") && framed) {
      framed = false;
    } else if (ARROW.matcher(line) instanceof Matcher found && found.matches()) {
      arrows.add(new Arrow(found.group(1), found.group(3), found.group(2).equals("--")));
    } else if (CAPTION.matcher(line) instanceof Matcher found && found.matches()) {
      caption = found.group(1);
    } else if (!SILENT.matcher(line).matches()) {
      throw new IllegalArgumentException("the picture has a line that is none of it: " + line);
    }
  }

  private String name(String name) {
    if (!names.add(name)) {
      throw new IllegalArgumentException("the picture calls two things " + name);
    }
    return name;
  }

  private static List<String> packages(String stereotypes) {
    return PACKAGES
        .matcher(stereotypes)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
