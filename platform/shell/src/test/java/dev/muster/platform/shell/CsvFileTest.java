package dev.muster.platform.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks that CSV files are read line by line as in RFC 4180, and that problems name their line.
 */
class CsvFileTest {
  @TempDir Path directory;

  @Test
  void fieldsAreReadWithQuotesCommasAndLineBreaksInThem() throws IOException {
    assertEquals(
        List.of(
            line(2, "1", "plain"),
            line(3, "a \"quoted\", one", "over\r\ntwo lines"),
            line(5, " spaces stay ", ""),
            line(6, "Zoë 🛡", "last, without a line break")),
        read(
            """
            a,b\r
            1,plain\r
            "a ""quoted"", one","over\r
            two lines"\r
             spaces stay ,\r
            Zoë 🛡,"last, without a line break\"\
            """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\n1,2\n", "a,b\r\n1,2\r\n", "\uFEFFa,b\n1,2", "\uFEFF\"a\",b\n1,2"})
  void lineBreaksOfAnyKindAndAByteOrderMarkAreNoPartOfIt(String text) throws IOException {
    assertEquals(List.of(line(2, "1", "2")), read(text));
  }

  @Test
  void emptyLinesAreNone() throws IOException {
    assertEquals(List.of(line(3, "1", "2"), line(5, "3", "4")), read("a,b\n\n1,2\n\n3,4\n\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ",,,,,", "\"\",\"\"", "\"\",", "\"\""})
  void linesOfSeparatorsAloneAreNoneEither(String empty) throws IOException {
    String lines = (empty + "\r\n").repeat(2);

    assertEquals(
        List.of(line(5, "1", "2"), line(8, "", "4")),
        read(lines + "a,b\r\n" + empty + "\n1,2\r\n" + lines + ",4\r\n" + lines + empty));
    assertEquals(List.of(), read("a,b\n" + empty));
  }

  @Test
  void aLineOfSpacesOrOtherSeparatorsIsNoneOfThem() throws IOException {
    assertEquals(
        List.of("", "has 1 fields, and not 2", "has 1 fields, and not 2"),
        problems(read("a,b\n ,\n;\n \n")));
  }

  @Test
  void aHeaderAloneHasNoLines() throws IOException {
    assertEquals(List.of(), read("a,b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "a", "b,a", "a,b,c", "A,b", "a, b", "1,2\n3,4", "\"a,b", "\uFEFF"})
  void otherColumnsAreRefusedInOneSentence(String text) {
    String sentence = assertThrows(CommandRefusedException.class, () -> read(text)).getMessage();
    assertTrue(
        sentence.startsWith(
            "The first line of some.csv must name the columns a,b, in this order and no others."),
        sentence);
  }

  @Test
  void aLineWithMoreOrFewerFieldsIsToldAndTheOthersAreRead() throws IOException {
    List<CsvLine> lines = read("a,b\n1\n1,2,3\n1,2\n");

    assertEquals(
        List.of("has 1 fields, and not 2", "has 3 fields, and not 2", ""), problems(lines));
    assertEquals(List.of(2L, 3L, 4L), lines.stream().map(CsvLine::number).toList());
  }

  @Test
  void bytesThatAreNoUtf8AreToldWithTheirLineAndTheOthersAreRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("a,b\nfine,Zoë\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("latin,Zoë\n".getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes("fine,\uFFFD and \uFFFF\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {'x', ',', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'});
    bytes.writeBytes(new byte[] {'c', 'u', 't', ',', (byte) 0xC3});

    List<CsvLine> lines = read(bytes.toByteArray());

    assertEquals(List.of("", "is no UTF-8", "", "is no UTF-8", "is no UTF-8"), problems(lines));
    assertEquals(List.of(2L, 3L, 4L, 5L, 6L), lines.stream().map(CsvLine::number).toList());
  }

  @Test
  void utf16IsNoUtf8() {
    assertThrows(
        CommandRefusedException.class, () -> read("a,b\n1,2".getBytes(StandardCharsets.UTF_16)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"never closed,2\n3,4\n", "\"closed\" early,2\n3,4\n"})
  void aQuoteOutOfPlaceIsToldWithItsLineAndNothingBehindItIsRead(String text) throws IOException {
    List<CsvLine> lines = read("a,b\n1,2\n" + text);

    assertEquals(2, lines.size());
    assertEquals(3, lines.getLast().number());
    assertTrue(lines.getLast().problem().orElseThrow().startsWith("is no CSV"));
    assertEquals(List.of(), lines.getLast().fields());
  }

  @Test
  void aFieldThatIsFarTooLongIsToldBeforeItFillsTheMemory() throws IOException {
    List<CsvLine> lines = read("a,b\n1,2\n" + "x".repeat(1_000_000) + ",2\n");

    assertEquals(3, lines.getLast().number());
    assertTrue(lines.getLast().problem().orElseThrow().contains("far too long"));
  }

  @Test
  void itTellsHowManyBytesWereRead() throws IOException {
    Path file = Files.writeString(directory.resolve("some.csv"), "\uFEFFa,b\n1,Zoë\n");
    AtomicLong read = new AtomicLong();

    try (Stream<CsvLine> lines = new CsvFile(file, List.of("a", "b"), Set.of()).lines(read::set)) {
      assertEquals(1, lines.count());
    }

    assertEquals(Files.size(file), read.get());
  }

  private List<CsvLine> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<CsvLine> read(byte[] bytes) throws IOException {
    Path file = Files.write(directory.resolve("some.csv"), bytes);
    try (Stream<CsvLine> lines = new CsvFile(file, List.of("a", "b"), Set.of()).lines(read -> {})) {
      return lines.toList();
    }
  }

  private static CsvLine line(long number, String... fields) {
    return new CsvLine(number, List.of("a", "b"), List.of(fields), Optional.empty());
  }

  private static List<String> problems(List<CsvLine> lines) {
    return lines.stream().map(line -> line.problem().orElse("")).toList();
  }
}
