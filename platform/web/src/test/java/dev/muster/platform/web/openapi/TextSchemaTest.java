package dev.muster.platform.web.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document tells which texts are taken, as exactly as a regular expression can. */
class TextSchemaTest {
  private static Predicate<String> pattern;

  @BeforeAll
  static void read() throws IOException {
    JsonNode schemas = new YAMLMapper().readTree(Path.of("src/main/openapi/schemas.yaml").toFile());
    pattern =
        Pattern.compile(schemas.at("/components/schemas/Text/pattern").textValue())
            .asMatchPredicate();
  }

  @Test
  void whatIsTakenIsAsTheDocumentSaysWhereverItStands() {
    everyCharacter()
        .forEach(
            c -> {
              String character = Character.toString(c);
              for (String text :
                  new String[] {
                    character, character + "b", "a" + character + "b", "a" + character
                  }) {
                if (isTaken(text)) {
                  assertTrue(pattern.test(text), () -> Integer.toHexString(c) + " in " + text);
                }
              }
            });
  }

  @Test
  void whatIsRefusedWhereverItStandsIsRefusedByTheDocument() {
    // What is needed somewhere is let through there.
    int[] wrong =
        everyCharacter()
            .filter(c -> c != 0x180E && c != 0x2800)
            .filter(c -> !isTaken("a" + Character.toString(c) + "b"))
            .filter(c -> pattern.test("a" + Character.toString(c) + "b"))
            .toArray();

    assertEquals(0, wrong.length, () -> Integer.toHexString(wrong[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " a", "a ", "\u00A0a", "a\u3000", "\u2800", "a\n", "\n", "a\tb"})
  void whatBeginsOrEndsWithWhiteSpaceIsRefusedByTheDocument(String text) {
    assertTrue(!pattern.test(text) && !isTaken(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "A name",
        "\uD83E\uDDB8",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "\u182C\u180E\u1820",
        "\u2803\u2800\u2803",
        "a\u200D"
      })
  void whatIsNeededIsTakenByTheDocument(String text) {
    assertTrue(pattern.test(text) && isTaken(text), text);
  }

  private static IntStream everyCharacter() {
    return IntStream.rangeClosed(0, 0xFFFF).filter(c -> !Character.isSurrogate((char) c));
  }

  private static boolean isTaken(String text) {
    try {
      return !Text.normalized(text, 100).isEmpty();
    } catch (InvalidValueException refused) {
      return false;
    }
  }
}
