package dev.muster.platform.rules.picture;

import static java.util.Comparator.comparingInt;

import dev.muster.platform.rules.picture.Layout.Spot;
import dev.muster.platform.rules.picture.Picture.Arrow;
import dev.muster.platform.rules.picture.Picture.Component;
import dev.muster.platform.rules.picture.Picture.Frame;
import dev.muster.platform.rules.picture.Picture.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws a picture as an SVG. An arrow to the next row is straight; a longer arrow goes around the
 * rows between, at the side.
 *
 * <p>No text is measured, so the drawing is the same file on every machine.
 */
final class Drawing {
  private static final int LANE = 16;
  private static final int CAPTION = 44;

  private final Layout layout;
  private final List<String> lines = new ArrayList<>();
  private final List<String> lanesLeft = new ArrayList<>();
  private final List<String> lanesRight = new ArrayList<>();
  private final Map<String, Integer> ends = new HashMap<>();

  private Drawing(Picture picture) {
    layout = new Layout(picture);
    lines.add(
        String.format(
            Locale.ROOT,
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="14" fill="#263238">
            <marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>
            <rect width="100%%" height="100%%" fill="white"/>\
            """,
            Layout.WIDTH,
            layout.bottom() + CAPTION));
    picture.parts().forEach(this::draw);
    lines.add("<g fill=\"none\" stroke=\"#263238\" stroke-width=\"1.2\">");
    picture.arrows().stream().sorted(comparingInt(this::rows).reversed()).forEach(this::draw);
    lines.add("</g>");
    text(Layout.WIDTH / 2, layout.bottom() + 28, "font-size=\"12\"", picture.caption());
    lines.add("</svg>\n");
  }

  static String of(Picture picture) {
    return String.join("\n", new Drawing(picture).lines);
  }

  private void draw(Part part) {
    Spot spot = layout.of(part.name());
    int middle = (spot.left() + spot.right()) / 2;
    switch (part) {
      case Component component -> {
        box(spot, component.colour());
        text(middle, spot.top() + 22, "font-weight=\"bold\"", component.title());
        String packages = String.join(", ", component.packages());
        text(middle, spot.top() + 40, "font-family=\"monospace\" font-size=\"12\"", packages);
      }
      case Frame frame -> {
        box(spot, frame.colour());
        text(middle, spot.top() + 19, "font-style=\"italic\"", frame.title());
        frame.components().forEach(this::draw);
      }
    }
  }

  private void box(Spot spot, String colour) {
    lines.add(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"%s\""
                + " stroke=\"#90a4ae\"/>",
            spot.left(),
            spot.top(),
            spot.right() - spot.left(),
            spot.bottom() - spot.top(),
            colour));
  }

  private void text(int x, int y, String style, String text) {
    lines.add(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" %s>%s</text>",
            x,
            y,
            style,
            text));
  }

  private int rows(Arrow arrow) {
    return Math.abs(layout.of(arrow.to()).first() - layout.of(arrow.from()).last());
  }

  private void draw(Arrow arrow) {
    Spot from = layout.of(arrow.from());
    Spot to = layout.of(arrow.to());
    int left = Math.max(from.left(), to.left());
    int right = Math.min(from.right(), to.right());
    if (to.first() == from.last() + 1 && left < right) {
      path(String.format(Locale.ROOT, "M%d %dV%d", (left + right) / 2, from.bottom(), to.top()));
    } else if (to.first() == from.last() && from.right() < to.left()) {
      path(
          String.format(
              Locale.ROOT, "M%d %dH%d", from.right(), (from.top() + from.bottom()) / 2, to.left()));
    } else {
      around(arrow, from, to);
    }
  }

  /** Draws an arrow around rows; the lanes of a part are on one side, the longest outermost. */
  private void around(Arrow arrow, Spot from, Spot to) {
    boolean onTheRight =
        lanesRight.contains(arrow.from())
            || (!lanesLeft.contains(arrow.from()) && lanesRight.size() <= lanesLeft.size());
    List<String> lanes = onTheRight ? lanesRight : lanesLeft;
    int way = Layout.MARGIN - 12 - LANE * lanes.size();
    lanes.add(arrow.from());
    int start = height(arrow.from(), from);
    int end = height(arrow.to(), to);
    path(
        onTheRight
            ? String.format(
                Locale.ROOT,
                "M%d %dH%dV%dH%d",
                from.right(),
                start,
                Layout.WIDTH - Layout.MARGIN + way,
                end,
                to.right())
            : String.format(
                Locale.ROOT,
                "M%d %dH%dV%dH%d",
                from.left(),
                start,
                Layout.MARGIN - way,
                end,
                to.left()));
  }

  /**
   * Returns the height of the next arrow end at a part; each end is one lane below the previous
   * one.
   */
  private int height(String part, Spot spot) {
    return spot.top() + 20 + LANE * (ends.merge(part, 1, Integer::sum) - 1);
  }

  private void path(String way) {
    lines.add(String.format(Locale.ROOT, "<path d=\"%s\" marker-end=\"url(#tip)\"/>", way));
  }
}
