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
 * A CSV file in UTF-8 with a header line (RFC 4180).
 *
 * @param path the file
 * @param columns the exact header line, in this order
 */
public record CsvFile(Path path, List<String> columns) {
  /** Replaces malformed bytes; as half of a surrogate pair it never results from valid UTF-8. */
  static final char NO_UTF_8 = '\uD800';

  // Some programs write a byte order mark before the first line; it is not part of the header.
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Copies the list. */
  public CsvFile {
    columns = List.copyOf(columns);
  }

  /**
   * Opens the file; closing the stream closes the file.
   *
   * @param read receives the number of bytes read so far
   * @return the records after the header line, without empty lines and lines of separators alone
   * @throws CommandRefusedException if the file cannot be opened or has another header line
   */
  public Stream<CsvLine> lines(LongConsumer read) {
    try {
      InputStream input = Files.newInputStream(path);
      try {
        BufferedInputStream buffered = new BufferedInputStream(new CountedInput(input, read));
        CsvBeginning beginning = CsvBeginning.of(String.valueOf(path.getFileName()), buffered);
        beginning.refuseOtherFormats();
        CsvLines lines = new CsvLines(text(buffered));
        if (!lines.hasNext() || !lines.next().fields().equals(columns)) {
          throw beginning.refusal(columns);
        }
        return lines.stream(columns.size());
      } catch (IOException | RuntimeException refused) {
        input.close();
        throw refused;
      }
    } catch (IOException unreadable) {
      throw FileProblem.of("read", path, unreadable);
    }
  }

  private static Reader text(BufferedInputStream buffered) throws IOException {
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
