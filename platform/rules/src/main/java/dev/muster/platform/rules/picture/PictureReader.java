package dev.muster.platform.rules.picture;

import dev.muster.platform.rules.picture.Picture.Arrow;
import dev.muster.platform.rules.picture.Picture.Component;
import dev.muster.platform.rules.picture.Picture.Frame;
import dev.muster.platform.rules.picture.Picture.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a picture line by line; it accepts a small part of PlantUML, because a rule must not guess.
 */
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
    Matcher component = COMPONENT.matcher(line);
    Matcher start = FRAME.matcher(line);
    Matcher arrow = ARROW.matcher(line);
    Matcher words = CAPTION.matcher(line);
    if (component.matches()) {
      Component drawn =
          new Component(
              name(component.group(2)),
              component.group(1),
              packages(component.group(3)),
              component.group(4));
      if (framed) {
        frame.add(drawn);
      } else {
        parts.add(drawn);
      }
    } else if (start.matches() && !framed) {
      framed = true;
      frame = new ArrayList<>();
      parts.add(new Frame(name(start.group(2)), start.group(1), frame, start.group(3)));
    } else if (line.equals("}") && framed) {
      framed = false;
    } else if (arrow.matches()) {
      arrows.add(new Arrow(arrow.group(1), arrow.group(3), arrow.group(2).equals("--")));
    } else if (words.matches()) {
      caption = words.group(1);
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
