package dev.muster.platform.shell;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * A CSV file of RFC 4180 in UTF-8, the first line of which names its columns.
 *
 * @param path where it lies
 * @param columns the names that the first line must have
 */
public record CsvFile(Path path, List<String> columns) {
  /** Stands where bytes are no UTF-8; no UTF-8 is decoded to it, as it is half a character. */
  static final char NO_UTF_8 = '\uD800';

  // Some programs write it before the first line. It is no part of it, and nothing else is it for.
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Keeps the list from being changed by others. */
  public CsvFile {
    columns = List.copyOf(columns);
  }

  /**
   * Opens it; the stream closes it.
   *
   * @param read hears how many bytes were read
   * @return the lines behind the first; empty lines are none
   * @throws CommandRefusedException when it cannot be opened or has other columns
   */
  public Stream<CsvLine> lines(LongConsumer read) {
    try {
      InputStream input = Files.newInputStream(path);
      try {
        CsvLines lines = new CsvLines(text(new CountedInput(input, read)));
        refuseOtherColumns(lines);
        return lines.stream(columns.size());
      } catch (IOException | RuntimeException refused) {
        input.close();
        throw refused;
      }
    } catch (IOException unreadable) {
      throw FileProblem.of("read", path, unreadable);
    }
  }

  private void refuseOtherColumns(CsvLines lines) {
    if (!lines.hasNext() || !lines.next().fields().equals(columns)) {
      throw new CommandRefusedException(
          "The first line of %s must name the columns %s, in this order and no others."
              .formatted(path.getFileName(), String.join(",", columns)));
    }
  }

  private static Reader text(InputStream input) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(input);
    buffered.mark(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(buffered.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      buffered.reset();
    }
    return new InputStreamReader(
        buffered,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(NO_UTF_8)));
  }
}
