package dev.muster.platform.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column that is missing differs from an empty cell, and from one that has to be there. */
class MissingColumnsTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"a,b,c", "a,b", "a,c", "a"})
  void aColumnThatIsOptionalMayBeMissing(String header) throws IOException {
    CsvFile file = file(header + "\n" + header.replaceAll("[a-c]", "x") + "\n");

    assertEquals(List.of(header.split(",")), file.header());
    try (var lines = file.lines(read -> {})) {
      CsvLine line = lines.findFirst().orElseThrow();
      for (String column : List.of("a", "b", "c")) {
        assertEquals(
            header.contains(column) ? Optional.of("x") : Optional.empty(), line.field(column));
      }
    }
  }

  @Test
  void anEmptyCellIsNoMissingColumn() throws IOException {
    try (var lines = file("a,b\nx,\n").lines(read -> {})) {
      CsvLine line = lines.findFirst().orElseThrow();
      assertEquals(Optional.of(""), line.field("b"));
      assertEquals(Optional.empty(), line.field("c"));
    }
  }

  @Test
  void aLineHasAFieldForEachColumnOfTheFile() throws IOException {
    try (var lines = file("a,b\n1,2,3\n").lines(read -> {})) {
      assertEquals(
          Optional.of("has 3 fields, and not 2"), lines.findFirst().orElseThrow().problem());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          b,c     | , which lacks the column a.
          c       | , which lacks the column a.
          A,b,c   | , which lacks the column a.
          ' a,b'  | , which lacks the column a.
          a,d     | , where 'd' is not known.
          a,b,c,  | , where '' is not known.
          a,B,C   | , where 'B, C' is not known.
          a,c,b   | , which has another order or a column twice.
          a,a     | , which has another order or a column twice.
          x,y     | .
          """)
  void whatIsWrongWithTheColumnsIsTold(String header, String told) throws IOException {
    CsvFile file = file(header + "\n");

    String sentence = assertThrows(CommandRefusedException.class, file::header).getMessage();

    assertTrue(
        sentence.contains(" It was read as '%s'%s The file must be CSV".formatted(header, told)),
        sentence);
  }

  private CsvFile file(String text) throws IOException {
    return new CsvFile(
        Files.writeString(directory.resolve("some.csv"), text),
        List.of("a", "b", "c"),
        Set.of("b", "c"));
  }
}
