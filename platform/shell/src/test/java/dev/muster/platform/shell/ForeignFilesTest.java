package dev.muster.platform.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that files of other formats are refused with the name of their format. */
class ForeignFilesTest {
  private static final String COLUMNS =
      "The first line of some.csv must name the columns id,name, in this order and no others. ";
  private static final String FORM = "CSV in UTF-8 with commas between the fields.";
  private static final String MUST_BE = " The file must be " + FORM;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '~',
      textBlock =
          """
          id;name -> 'id;name', with semicolons between the fields
          "id";"name" -> '"id";"name"', with semicolons between the fields
          id;name;a,b;c -> 'id;name;a,b;c', with semicolons between the fields
          id<TAB>name -> 'id\\tname', with tabs between the fields
          "id"<TAB>"name" -> '"id"\\t"name"', with tabs between the fields
          id|name -> 'id|name', with vertical bars between the fields
          id;name;a<TAB>b -> 'id;name;a\\tb', with semicolons between the fields
          sep=, -> 'sep=,', which is for spreadsheets alone: remove that line
          sep=; -> 'sep=;', which is for spreadsheets alone: remove that line
          SEP=<TAB> -> 'SEP=\\t', which is for spreadsheets alone: remove that line
          "sep=;" -> '"sep=;"', which is for spreadsheets alone: remove that line
          1,Deadpond -> '1,Deadpond'
          id name -> 'id name'
          "id,name -> '"id,name', where a quote is out of place
          {"id": 1} -> '{"id": 1}'
          <html> -> '<html>'
          """)
  void aFirstLineIsToldAsItWasRead(String line, String read) {
    String text = line.replace("<TAB>", "\t") + "\r\n1,Deadpond\r\n";

    assertEquals(COLUMNS + "It was read as " + read + "." + MUST_BE, refusal(text.getBytes(UTF_8)));
    assertEquals(
        COLUMNS + "It was read as " + read + "." + MUST_BE,
        refusal(("\uFEFF,,\n\n" + text).getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n\r\n", ",,,\n,,", "\uFEFF"})
  void aFileWithoutALineIsToldToBeEmpty(String text) {
    assertEquals(COLUMNS + "The file is empty." + MUST_BE, refusal(text.getBytes(UTF_8)));
  }

  @Test
  void aFirstLineOfAnotherCharacterSetIsTold() {
    assertEquals(
        COLUMNS + "It was read as 'id,na\uFFFDe', which is not in UTF-8." + MUST_BE,
        refusal("id,naïe\n".getBytes(ISO_8859_1)));
  }

  @Test
  void aFirstLineIsShownShortAndWithoutControlCharacters() {
    assertEquals(
        COLUMNS
            + "It was read as 'id,\\u001b[2J\\u202e"
            + "n".repeat(92)
            + "...', which lacks the column name."
            + MUST_BE,
        refusal(("id,\u001b[2J\u202e" + "n".repeat(5000)).getBytes(UTF_8)));
  }

  @Test
  void textInUtf16IsToldToBeThat() {
    String text = "id,name\r\n1,Zoë\r\n";

    for (Charset charset : new Charset[] {UTF_16, UTF_16LE, UTF_16BE}) {
      assertFormat("is in UTF-16", text.getBytes(charset));
      assertFormat("is in UTF-16", ("\uFEFF" + text).getBytes(charset));
    }
    assertFormat("is in UTF-32", ("\uFEFF" + text).getBytes(Charset.forName("UTF-32LE")));
    assertFormat("is in UTF-32", ("\uFEFF" + text).getBytes(Charset.forName("UTF-32BE")));
  }

  @Test
  void workbooksAndCompressedFilesAreToldToBeThat() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream entries = new ZipOutputStream(zip)) {
      entries.putNextEntry(new ZipEntry("mimetype"));
    }
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream compressed = new GZIPOutputStream(gzip)) {
      compressed.write("id,name\n".getBytes(UTF_8));
    }

    assertFormat("is a ZIP archive, as a workbook of a spreadsheet is", zip.toByteArray());
    assertFormat("is compressed by gzip", gzip.toByteArray());
    assertFormat(
        "is a workbook of a spreadsheet", "\u00D0\u00CF\u0011\u00E0\u00A1".getBytes(ISO_8859_1));
    assertFormat("is no text", "id\0,name\n".getBytes(UTF_8));
  }

  @Test
  void aCharacterThatIsNoneBehindTheFirstLineIsOfThatLineAlone() throws IOException {
    Path file = Files.writeString(directory.resolve("some.csv"), "id,name\n1,Dead\0pond\n");

    try (var lines = new CsvFile(file, List.of("id", "name"), Set.of()).lines(read -> {})) {
      assertEquals(List.of("1", "Dead\0pond"), lines.findFirst().orElseThrow().fields());
    }
  }

  private void assertFormat(String format, byte[]... files) {
    for (byte[] file : files) {
      assertEquals("The file some.csv " + format + ": save it as " + FORM, refusal(file));
    }
  }

  private String refusal(byte[] bytes) {
    try {
      Path file = Files.write(directory.resolve("some.csv"), bytes);
      return assertThrows(
              CommandRefusedException.class,
              () -> new CsvFile(file, List.of("id", "name"), Set.of()).lines(read -> {}))
          .getMessage();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
