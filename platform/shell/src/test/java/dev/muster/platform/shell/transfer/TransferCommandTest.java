package dev.muster.platform.shell.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.transfer.Transfer;
import dev.muster.application.transfer.entry.ImportProgress;
import dev.muster.application.transfer.entry.ImportResult;
import dev.muster.application.transfer.entry.TransferSink;
import dev.muster.application.transfer.entry.TransferSource;
import dev.muster.platform.shell.Command;
import dev.muster.platform.shell.CommandRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Contexts are imported from files and exported to them, and whatever is wrong is told. */
class TransferCommandTest extends NotebookFixture {
  @Test
  void whatIsImportedIsExportedInTheSameFormAndThatIsStableByteForByte() throws IOException {
    write(
        NOTES + "7,\"Zoë, the \"\"first\"\"\",🛡,\n3,First,Somebody,48\n",
        BOXES + "2,Desk,\"Sister Margaret's, Bar\"\n",
        LINKS
            + "7,2,DRAFT,false,2024-01-01T02:00:00.1234567+02:00\n"
            + "3,2,ORIGINAL,true,2024-01-31T12:00:00Z\n");

    assertTrue(run("import", directory));
    Path first = directory.resolve("first");
    assertTrue(run("export", first));

    assertEquals(
        "id,text,author,stars\r\n"
            + "3,First,Somebody,48\r\n"
            + "7,\"Zoë, the \"\"first\"\"\",🛡,\r\n",
        Files.readString(first.resolve("notes.csv")));
    assertEquals(
        "id,label,place\r\n2,Desk,\"Sister Margaret's, Bar\"\r\n",
        Files.readString(first.resolve("boxes.csv")));
    assertEquals(
        "noteId,boxId,kind,shared,since\r\n"
            + "3,2,ORIGINAL,true,2024-01-31T12:00:00Z\r\n"
            + "7,2,DRAFT,false,2024-01-01T00:00:00.123456Z\r\n",
        Files.readString(first.resolve("links.csv")));
    assertTrue(recorded.output().contains("Imported 2 notes, 1 boxes and 2 links."));
    assertEquals("", recorded.errors());

    Transfer elsewhere = over(List.of(new NotebookStore()));
    assertTrue(run("import", first, elsewhere));
    Path second = directory.resolve("second");
    assertTrue(run("export", second, elsewhere));
    for (String file : List.of("notes.csv", "boxes.csv", "links.csv")) {
      assertEquals(-1, Files.mismatch(first.resolve(file), second.resolve(file)), file);
    }
    assertEquals(List.of("boxes.csv", "links.csv", "notes.csv"), filesIn(second));
  }

  @Test
  void anEmptyNotebookIsOneToo() throws IOException {
    recorded.tickSeconds(10);
    write(NOTES, BOXES, LINKS);

    assertTrue(run("import", directory));

    assertTrue(recorded.output().contains("Storing                 100 %"), recorded.output());
    assertTrue(recorded.output().endsWith("Imported 0 notes, 0 boxes and 0 links.\n"));
    assertEquals(NOTES, exported("notes.csv"));
    assertEquals(BOXES, exported("boxes.csv"));
    assertEquals(LINKS, exported("links.csv"));
  }

  @Test
  void anImportWritesToTheDatabaseAndAnExportDoesNot() {
    assertTrue(new ImportCommand(directory, List.of()).writes());
    assertFalse(new ExportCommand(directory, List.of()).writes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          import       |
          import a b   |
          imprt a      |
          IMPORT a     |
          export       |
          help         |
          """)
  void whatIsNoCommandIsNone(String words) {
    assertEquals(Optional.empty(), commands().of(Arrays.asList(words.split(" "))));
  }

  @Test
  void aDirectoryOrFileThatCannotBeReadIsToldInOneSentence() throws IOException {
    Path nowhere = directory.resolve("nowhere");
    assertRefused("There is no directory " + nowhere + ".", "import", nowhere);

    write(NOTES, BOXES, LINKS);
    Path boxes = directory.resolve("boxes.csv");
    Files.delete(boxes);
    assertRefused("Cannot read " + boxes + ": there is no such file.", "import", directory);

    Files.createDirectory(boxes);
    assertRefused("Cannot read " + boxes + ": Is a directory.", "import", directory);
  }

  @Test
  void aDirectoryWithoutAKnownFileIsToldWithTheNames() throws IOException {
    write("other.csv", NOTES);

    assertRefused(
        "The directory "
            + directory
            + " has none of the files that an import takes: notes.csv, boxes.csv, links.csv.",
        "import",
        directory);
  }

  @Test
  void aFileThatIsMissingIsToldBeforeAnySlowWork() throws IOException {
    write("notes.csv", NOTES);
    Command command = commands().of(List.of("import", directory.toString())).orElseThrow();

    assertEquals(
        "Cannot read " + directory.resolve("boxes.csv") + ": there is no such file.",
        assertThrows(CommandRefusedException.class, command::check).getMessage());
  }

  @Test
  void ofManyWrongLinesAHundredAreTold() throws IOException {
    write(
        IntStream.rangeClosed(1, 101)
            .mapToObj(i -> i + ",Text,Author,99999999999\n")
            .collect(Collectors.joining("", NOTES, "")),
        BOXES,
        LINKS);

    assertFalse(importWith());

    List<String> lines = recorded.errors().lines().toList();
    assertEquals(102, lines.size());
    assertEquals("notes.csv:101: stars must be a whole number from 0 to 10000", lines.get(99));
    assertEquals(List.of("... and more", "Nothing was imported."), lines.subList(100, 102));
  }

  @Test
  void aWordThatIsNoneIsToldWithThoseThatThereAreAndShownIfItIsShort() throws IOException {
    write(
        NOTES + "1,First,Somebody,\n",
        BOXES + "1,Desk,Bar\n",
        LINKS + "1,1,copy,true,2024-01-01T00:00:00Z\n1,1,\"c,py\",true,2024-01-01T00:00:00Z\n");

    assertFalse(importWith());

    assertEquals(
        """
        links.csv:2: kind must be one of ORIGINAL, DRAFT, COPY, and not copy
        links.csv:3: kind must be one of ORIGINAL, DRAFT, COPY
        Nothing was imported.
        """,
        recorded.errors());
  }

  @Test
  void wordsAreListedAsInASentence() {
    assertEquals("a", Sentences.listed(List.of("a")));
    assertEquals("a and b", Sentences.listed(List.of("a", "b")));
    assertEquals("a, b and c", Sentences.listed(List.of("a", "b", "c")));
  }

  @Test
  void theUsageNamesTheFilesAndTheOptions() {
    assertEquals(
        """
        import DIRECTORY   takes the files of contexts in, all or nothing:
                             notes.csv, boxes.csv and links.csv
          --zone ZONE        the time zone of times without an offset, such as Europe/Berlin
          --kind WORD        a word that stands for a copy
        export DIRECTORY   writes the files of all contexts\
        """,
        commands().usage());
  }

  @Test
  void theDirectoriesOfACommandAreWhatIsNoOption() {
    assertEquals(
        List.of("here"),
        commands().directoriesOf(List.of("import", "--zone", "Europe/Berlin", "here")));
  }

  @Test
  void anOptionOfAContextReachesItsFiles() throws IOException {
    write(
        NOTES + "1,First,Somebody,\n",
        BOXES + "1,Desk,Bar\n",
        LINKS + "1,1,double,true,2024-01-01T00:00:00Z\n");

    assertFalse(importWith());
    assertTrue(importWith("--kind", "double"), recorded::errors);
    assertTrue(exported("links.csv").contains("1,1,COPY,"));
  }

  @Test
  void aColumnThatIsMissingHasItsDefaultAndThatIsTold() throws IOException {
    write(
        "id,text,author\n1,First,Somebody\n",
        BOXES + "1,Desk,Bar\n",
        "noteId,boxId,kind,shared\n1,1,COPY,true\n");

    assertTrue(importWith(), recorded::errors);

    assertEquals(
        List.of(
            "notes.csv has no column stars: no note has any.",
            "links.csv has no column since: each begins now."),
        recorded.output().lines().filter(it -> it.contains(" has no ")).toList());
    assertTrue(exported("links.csv").endsWith("," + NOW + "\n"));
  }

  @Test
  void aDirectoryThatHoldsAnythingIsNotWrittenTo() throws IOException {
    Files.writeString(directory.resolve("precious.txt"), "mine");

    assertRefused(
        "The directory " + directory + " is not empty: name a new one.", "export", directory);

    assertEquals(List.of("precious.txt"), filesIn(directory));
    Path file = directory.resolve("precious.txt");
    assertRefused("Cannot write to " + file + ": it is no directory.", "export", file);
  }

  @Test
  void anExportThatBreaksOffLeavesNoFileBehind() {
    Transfer breaking =
        new Stub() {
          @Override
          public void exportAll(TransferSink sink) {
            sink.begin(new TreeMap<>(Map.of(NotebookEntry.NOTES, 1L)));
            throw new UnavailableException(Reason.UNREACHABLE);
          }
        };

    assertThrows(CommandRefusedException.class, () -> run("export", directory, breaking));

    assertEquals(List.of(), filesIn(directory));
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseThatCannotDoItNowIsToldInOneSentence(Reason reason) throws IOException {
    write(NOTES, BOXES, LINKS);
    String sentence = failing(new UnavailableException(reason));

    assertTrue(sentence.startsWith("The database ") && sentence.endsWith("."), sentence);
  }

  @Test
  void anImportOfWhichNobodyKnowsIsToldInOneSentence() throws IOException {
    write(NOTES, BOXES, LINKS);

    assertTrue(
        failing(new OutcomeUnknownException(new IOException("cut")))
            .endsWith("look whether all is there or nothing."));
  }

  private String failing(RuntimeException failure) {
    Transfer broken =
        new Stub() {
          @Override
          public ImportResult importAll(TransferSource source, ImportProgress progress) {
            throw failure;
          }
        };
    return assertThrows(CommandRefusedException.class, () -> run("import", directory, broken))
        .getMessage();
  }

  private void assertRefused(String sentence, String command, Path where) {
    assertEquals(
        sentence,
        assertThrows(CommandRefusedException.class, () -> run(command, where)).getMessage());
  }

  /** Does what a test says, and else nothing. */
  private static class Stub implements Transfer {
    @Override
    public ImportResult importAll(TransferSource source, ImportProgress progress) {
      throw new AssertionError("not asked for");
    }

    @Override
    public void exportAll(TransferSink sink) {
      throw new AssertionError("not asked for");
    }
  }
}
