import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws cost curves over sizes as an SVG, with logarithmic axes fitted to the data. */
record Plot(List<Integer> sizes, Map<Operation, List<Double>> costs) {
  private static final int WIDTH = 680;
  private static final int HEIGHT = 400;
  private static final int LEFT = 60;
  private static final int RIGHT = 500;
  private static final int TOP = 30;
  private static final int BOTTOM = 350;
  private static final int LINE = 14;
  private static final List<String> COLOURS =
      List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9");

  String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12" fill="#263238">
            <rect width="100%%" height="100%%" fill="white"/>
            <text x="%d" y="18">Processor time of one request, service and database, in microseconds</text>
            """,
            WIDTH,
            HEIGHT,
            LEFT));
    for (double cost : marks()) {
      line(svg, LEFT, y(cost), RIGHT, y(cost));
      text(svg, LEFT - 8, y(cost) + 4, "end", String.format(Locale.ROOT, "%,.0f", cost));
    }
    for (int size : sizes) {
      line(svg, x(size), TOP, x(size), BOTTOM);
      text(svg, x(size), BOTTOM + 18, "middle", String.format(Locale.ROOT, "%,d", size));
    }
    text(svg, (LEFT + RIGHT) / 2, BOTTOM + 38, "middle", "memberships");
    Map<Operation, Integer> titles = titles();
    int number = 0;
    for (Operation operation : costs.keySet()) {
      curve(svg, operation, titles.get(operation), COLOURS.get(number++ % COLOURS.size()));
    }
    return svg.append("</svg>\n").toString();
  }

  /** Returns the marks of the cost axis, from below the lowest cost to above the highest. */
  private List<Double> marks() {
    DoubleSummaryStatistics all =
        costs.values().stream().flatMap(List::stream).mapToDouble(cost -> cost).summaryStatistics();
    double lowest = 1;
    while (next(lowest) <= all.getMin()) {
      lowest = next(lowest);
    }
    List<Double> marks = new ArrayList<>(List.of(lowest));
    do {
      marks.add(next(marks.getLast()));
    } while (marks.getLast() < all.getMax());
    return marks;
  }

  /** Returns the next mark in the series 1, 2, 5, 10, 20, 50 and so on. */
  private static double next(double mark) {
    return Long.toString((long) mark).startsWith("2") ? mark * 2.5 : mark * 2;
  }

  /**
   * Returns the height of each curve's title: at the end of the curve, or below the title already
   * there.
   */
  private Map<Operation, Integer> titles() {
    Map<Operation, Integer> titles = new HashMap<>();
    List<Operation> fromAbove =
        costs.keySet().stream()
            .sorted(Comparator.comparing(operation -> y(costs.get(operation).getLast())))
            .toList();
    int free = TOP;
    for (Operation operation : fromAbove) {
      int place = Math.max(free, y(costs.get(operation).getLast()) + 4);
      titles.put(operation, place);
      free = place + LINE;
    }
    return titles;
  }

  private void curve(StringBuilder svg, Operation operation, int title, String colour) {
    List<Double> values = costs.get(operation);
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      points.append(String.format(Locale.ROOT, "%d,%d ", x(sizes.get(i)), y(values.get(i))));
    }
    svg.append(
        String.format(
            Locale.ROOT,
            "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
            points.toString().strip(),
            colour));
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
            RIGHT + 8,
            title,
            colour,
            operation.title().replace(">", "&gt;")));
  }

  private static void line(StringBuilder svg, int x1, int y1, int x2, int y2) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#ddd\"/>%n",
            x1,
            y1,
            x2,
            y2));
  }

  private static void text(StringBuilder svg, int x, int y, String anchor, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            text));
  }

  private int x(int size) {
    double share = share(size, sizes.getFirst(), sizes.getLast());
    return (int) Math.round(LEFT + share * (RIGHT - LEFT));
  }

  private int y(double cost) {
    List<Double> marks = marks();
    double share = share(cost, marks.getFirst(), marks.getLast());
    return (int) Math.round(BOTTOM - share * (BOTTOM - TOP));
  }

  private static double share(double value, double lowest, double highest) {
    return Math.log10(value / lowest) / Math.log10(highest / lowest);
  }
}
