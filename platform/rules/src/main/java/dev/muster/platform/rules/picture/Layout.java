package dev.muster.platform.rules.picture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.muster.platform.rules.picture.Picture.Arrow;
import dev.muster.platform.rules.picture.Picture.Component;
import dev.muster.platform.rules.picture.Picture.Frame;
import dev.muster.platform.rules.picture.Picture.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Computes the places of a picture's parts: rows from top to bottom, each divided evenly among its
 * boxes.
 */
final class Layout {
  static final int WIDTH = 800;
  static final int MARGIN = 56;
  static final int PADDING = 16;
  private static final int TITLE = 28;
  private static final int BOX = 52;
  private static final int BESIDE = 32;
  private static final int BELOW = 36;

  private final Map<String, Spot> spots = new HashMap<>();
  private int y = PADDING;
  private int row;

  /**
   * The place of a part, in pixels.
   *
   * @param first its uppermost row
   * @param last its lowermost row
   */
  record Spot(int left, int top, int right, int bottom, int first, int last) {}

  Layout(Picture picture) {
    for (Part part : picture.parts()) {
      switch (part) {
        case Component component -> add(List.of(component), MARGIN);
        case Frame frame -> add(frame, picture.arrows());
      }
    }
  }

  Spot of(String part) {
    return Objects.requireNonNull(spots.get(part), part);
  }

  /** Returns the bottom of the last row, in pixels. */
  int bottom() {
    return y - BELOW;
  }

  private void add(Frame frame, List<Arrow> arrows) {
    int top = y;
    int first = row;
    y += TITLE;
    rows(frame, arrows).forEach(components -> add(components, MARGIN + PADDING));
    y += PADDING;
    spots.put(frame.name(), new Spot(MARGIN, top, WIDTH - MARGIN, bottom(), first, row - 1));
  }

  private void add(List<Component> components, int margin) {
    int count = components.size();
    int width = (WIDTH - 2 * margin - (count - 1) * BESIDE) / count;
    for (int i = 0; i < count; i++) {
      int left = margin + i * (width + BESIDE);
      spots.put(components.get(i).name(), new Spot(left, y, left + width, y + BOX, row, row));
    }
    y += BOX + BELOW;
    row++;
  }

  /**
   * Assigns the components of a frame to rows: each below the earlier components with an arrow to
   * it.
   */
  private static Iterable<List<Component>> rows(Frame frame, List<Arrow> arrows) {
    Map<String, Integer> rows = new HashMap<>();
    for (Component component : frame.components()) {
      int row =
          arrows.stream()
              .filter(arrow -> arrow.down() && arrow.to().equals(component.name()))
              .mapToInt(arrow -> 1 + rows.getOrDefault(arrow.from(), -1))
              .max()
              .orElse(0);
      rows.put(component.name(), row);
    }
    return frame.components().stream()
        .collect(groupingBy(it -> rows.get(it.name()), TreeMap::new, toList()))
        .values();
  }
}
