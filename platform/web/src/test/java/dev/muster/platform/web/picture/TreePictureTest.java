package dev.muster.platform.web.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.platform.web.problem.ProblemException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TreePictureTest {
  private static final List<TreeNode> TREE =
      List.of(
          new TreeNode(1, OptionalLong.empty(), "Ann & <Bob>", "Boss"),
          new TreeNode(2, OptionalLong.of(1), "Cleo", ""),
          new TreeNode(3, OptionalLong.of(1), "Dot", "Engineer"));

  @ParameterizedTest
  @CsvSource({
    "image/svg+xml, image/svg+xml",
    "application/json, application/json",
    "'image/svg+xml,application/json', image/svg+xml",
    "'application/json,image/svg+xml', application/json",
    "'text/html,image/svg+xml,application/json', image/svg+xml",
    "*/*, application/json"
  })
  void aPictureIsDrawnForWhoPrefersIt(String accepted, String answered) {
    HttpResponse<?> answer = answer(HttpRequest.GET("/").header("Accept", accepted));

    assertEquals(answered, answer.getContentType().orElseThrow().getName());
    assertEquals("Accept", answer.header("Vary"));
  }

  @Test
  void withoutAPreferenceThereIsJson() {
    assertEquals("{}", answer(HttpRequest.GET("/")).body());
  }

  @Test
  void theBrowserTakesTheStyleOfThePictureAndNothingElse() throws Exception {
    HttpResponse<?> answer = answer(HttpRequest.GET("/").header("Accept", "image/svg+xml"));
    Element style = elements(parsed((byte[]) answer.body()), "style").getFirst();

    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getTextContent().getBytes(UTF_8));
    assertEquals(
        "default-src 'none'; style-src 'sha256-%s'; frame-ancestors 'none'"
            .formatted(Base64.getEncoder().encodeToString(hash)),
        answer.header("Content-Security-Policy"));
  }

  @Test
  void eachNodeIsABoxWithItsTextAndALineLeadsToEachChild() throws Exception {
    Document picture = parsed(TreeDrawing.of("A tree", TREE));

    assertEquals(
        List.of("A tree", "Cleo", "Dot, Engineer", "Ann & <Bob>, Boss"), texts(picture, "title"));
    assertEquals(List.of("Cleo", "Dot", "Engineer", "Ann & <Bob>", "Boss"), texts(picture, "text"));
    assertEquals(
        List.of("M236 66.0 C261 66.0 261 38.0 286 38.0", "M236 66.0 C261 66.0 261 94.0 286 94.0"),
        attributes(picture, "path", "d"));
    assertEquals(List.of("", "286", "286", "16"), attributes(picture, "svg", "x"));
    assertEquals(List.of("", "16.0", "72.0", "44.0"), attributes(picture, "svg", "y"));
    assertEquals("522", picture.getDocumentElement().getAttribute("width"));
    assertEquals("132", picture.getDocumentElement().getAttribute("height"));
    assertEquals("0 0 522 132", picture.getDocumentElement().getAttribute("viewBox"));
    assertEquals(List.of("27", "19", "35", "19", "35"), attributes(picture, "text", "y"));
  }

  @Test
  void aLineBeginsAtTheRightEdgeOfItsParentInEachColumn() throws Exception {
    Document picture =
        parsed(
            TreeDrawing.of(
                "A tree",
                List.of(
                    new TreeNode(1, OptionalLong.empty(), "Ann", ""),
                    new TreeNode(2, OptionalLong.of(1), "Bob", ""),
                    new TreeNode(3, OptionalLong.of(2), "Cleo", ""))));

    assertEquals(
        List.of("M506 38.0 C531 38.0 531 38.0 556 38.0", "M236 38.0 C261 38.0 261 38.0 286 38.0"),
        attributes(picture, "path", "d"));
  }

  @Test
  void aPictureOfOneNodeIsThis() {
    assertEquals(
        """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" width="252" height="76" viewBox="0 0 252 76">\
        <title>A tree</title><style>%s</style><rect class="paper" width="252" height="76"/>\
        <svg x="16" y="16.0" width="220" height="44"><title>Cleo, Boss</title>\
        <rect class="box" x="0.5" y="0.5" rx="6" width="219" height="43"/>\
        <text class="title" x="10" y="19">Cleo</text><text class="detail" x="10" y="35">Boss</text>\
        </svg></svg>\
        """
            .formatted(TreeDrawing.STYLE),
        new String(
            TreeDrawing.of(
                "A tree", List.of(new TreeNode(1, OptionalLong.empty(), "Cleo", "Boss"))),
            UTF_8));
  }

  @Test
  void aLongTextIsShortenedBetweenCharactersAndToldWhole() throws Exception {
    String wide = "\uD83E\uDD9C".repeat(24);
    Document picture =
        parsed(
            TreeDrawing.of(
                "A tree",
                List.of(
                    new TreeNode(1, OptionalLong.empty(), wide, "b".repeat(30)),
                    new TreeNode(2, OptionalLong.of(1), "a".repeat(23), "b".repeat(31)))));

    assertEquals(
        List.of(
            "a".repeat(23), "b".repeat(29) + "…", "\uD83E\uDD9C".repeat(22) + "…", "b".repeat(30)),
        texts(picture, "text"));
    assertEquals(wide + ", " + "b".repeat(30), texts(picture, "title").getLast());
  }

  @Test
  void moreThanAThousandBoxesAreRefused() {
    MutableHttpRequest<?> request = HttpRequest.GET("/").header("Accept", "image/svg+xml");

    assertEquals(200, answer(request, line(TreePicture.MOST)).code());
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> answer(request, line(TreePicture.MOST + 1)));
    assertEquals("Invalid request", refusal.getMessage());
  }

  private static List<TreeNode> line(long length) {
    return LongStream.rangeClosed(1, length)
        .mapToObj(
            id -> new TreeNode(id, id == 1 ? OptionalLong.empty() : OptionalLong.of(1), "a", "b"))
        .toList();
  }

  private static HttpResponse<?> answer(MutableHttpRequest<?> request) {
    return answer(request, TREE);
  }

  private static HttpResponse<?> answer(MutableHttpRequest<?> request, List<TreeNode> nodes) {
    return TreePicture.orJson(
        request,
        () -> HttpResponse.ok("{}").contentType("application/json"),
        "A tree",
        () -> nodes);
  }

  private static Document parsed(byte[] picture) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(picture));
  }

  private static List<Element> elements(Document picture, String name) {
    NodeList found = picture.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<String> texts(Document picture, String name) {
    return elements(picture, name).stream().map(Element::getTextContent).toList();
  }

  private static List<String> attributes(Document picture, String element, String name) {
    return elements(picture, element).stream().map(it -> it.getAttribute(name)).toList();
  }
}
