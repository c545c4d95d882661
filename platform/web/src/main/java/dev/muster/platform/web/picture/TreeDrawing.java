package dev.muster.platform.web.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a tree, which has its places, as SVG 1.1. */
final class TreeDrawing {
  /** The style sheet; the picture follows the colour scheme of the reader. */
  static final String STYLE =
      """
      svg{font-family:system-ui,sans-serif;font-size:12px}
      .paper{fill:#fff}.box{fill:#f5f7f8;stroke:#90a4ae}.line{fill:none;stroke:#90a4ae}
      .title{font-size:14px;font-weight:600;fill:#202124}.detail{fill:#4f5b62}
      @media(prefers-color-scheme:dark){.paper{fill:#121416}.box{fill:#22272b;stroke:#78909c}
      .line{stroke:#78909c}.title{fill:#eceff1}.detail{fill:#b0bec5}}
      """;

  private static final int BOX_WIDTH = 220;
  private static final int BOX_HEIGHT = 44;
  private static final int COLUMN = 270;
  private static final int ROW = 56;
  private static final int MARGIN = 16;
  private static final int TITLE_LENGTH = 23;
  private static final int DETAIL_LENGTH = 30;

  private final TreeLayout layout;
  private final XMLStreamWriter svg;

  private TreeDrawing(TreeLayout layout, XMLStreamWriter svg) {
    this.layout = layout;
    this.svg = svg;
  }

  /** Draws a tree; what does not hang on its root is not drawn. */
  static byte[] of(String title, List<TreeNode> nodes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter svg =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new TreeDrawing(TreeLayout.of(nodes), svg).draw(title);
      svg.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("memory takes everything", impossible);
    }
    return bytes.toByteArray();
  }

  private void draw(String title) throws XMLStreamException {
    int width = layout.columns() * COLUMN - (COLUMN - BOX_WIDTH) + 2 * MARGIN;
    int height = layout.rows() * ROW - (ROW - BOX_HEIGHT) + 2 * MARGIN;
    svg.writeStartElement("svg");
    svg.writeDefaultNamespace("http://www.w3.org/2000/svg");
    attributes("role", "img", "width", width, "height", height);
    attributes("viewBox", "0 0 " + width + " " + height);
    element("title", title);
    element("style", STYLE);
    svg.writeEmptyElement("rect");
    attributes("class", "paper", "width", width, "height", height);
    for (TreeLayout.Place place : layout.places()) {
      for (double child : place.children()) {
        line(place, child);
      }
    }
    for (TreeLayout.Place place : layout.places()) {
      box(place);
    }
    svg.writeEndElement();
  }

  private void line(TreeLayout.Place parent, double child) throws XMLStreamException {
    int begin = MARGIN + parent.column() * COLUMN + BOX_WIDTH;
    int end = begin + COLUMN - BOX_WIDTH;
    int middle = (begin + end) / 2;
    double from = centre(parent.row());
    double to = centre(child);
    svg.writeEmptyElement("path");
    attributes(
        "class",
        "line",
        "d",
        "M" + begin + " " + from + " C" + middle + " " + from + " " + middle + " " + to + " " + end
            + " " + to);
  }

  private void box(TreeLayout.Place place) throws XMLStreamException {
    TreeNode node = place.node();
    svg.writeStartElement("svg");
    attributes("x", MARGIN + place.column() * COLUMN, "y", top(place.row()));
    attributes("width", BOX_WIDTH, "height", BOX_HEIGHT);
    element("title", node.detail().isEmpty() ? node.title() : node.title() + ", " + node.detail());
    svg.writeEmptyElement("rect");
    attributes("class", "box", "x", 0.5, "y", 0.5, "rx", 6);
    attributes("width", BOX_WIDTH - 1, "height", BOX_HEIGHT - 1);
    text("title", node.detail().isEmpty() ? 27 : 19, shortened(node.title(), TITLE_LENGTH));
    if (!node.detail().isEmpty()) {
      text("detail", 35, shortened(node.detail(), DETAIL_LENGTH));
    }
    svg.writeEndElement();
  }

  private void text(String type, int baseline, String text) throws XMLStreamException {
    svg.writeStartElement("text");
    attributes("class", type, "x", 10, "y", baseline);
    svg.writeCharacters(text);
    svg.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    svg.writeStartElement(name);
    svg.writeCharacters(text);
    svg.writeEndElement();
  }

  private void attributes(Object... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      svg.writeAttribute(pairs[i].toString(), pairs[i + 1].toString());
    }
  }

  private static double top(double row) {
    return MARGIN + row * ROW;
  }

  private static double centre(double row) {
    return top(row) + BOX_HEIGHT / 2.0;
  }

  /** Shortens a text to a number of code points: fonts are measured in the browser alone. */
  private static String shortened(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
