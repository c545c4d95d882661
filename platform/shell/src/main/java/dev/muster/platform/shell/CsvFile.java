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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * A CSV file in UTF-8 with a header line (RFC 4180).
 *
 * @param path the file
 * @param columns the names in the header line, in this order
 * @param optional the columns that the file may lack
 */
public record CsvFile(Path path, List<String> columns, Set<String> optional) {
  /** Replaces malformed bytes; as half of a surrogate pair it never results from valid UTF-8. */
  static final char NO_UTF_8 = '\uD800';

  // Some programs write a byte order mark before the first line; it is not part of the header.
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Copies the collections. */
  public CsvFile {
    columns = List.copyOf(columns);
    optional = Set.copyOf(optional);
  }

  /**
   * Returns the columns that the file has, in their order.
   *
   * @throws CommandRefusedException as {@link #lines} does
   */
  public List<String> header() {
    List<String> header = new ArrayList<>();
    open(bytes -> {}, header::addAll).close();
    return header;
  }

  /**
   * Opens the file; closing the stream closes the file.
   *
   * @param read receives the number of bytes read so far
   * @return the records after the header line, without empty lines and lines of separators alone
   * @throws CommandRefusedException if the file cannot be opened or has another header line
   */
  public Stream<CsvLine> lines(LongConsumer read) {
    return open(read, header -> {});
  }

  private Stream<CsvLine> open(LongConsumer read, Consumer<List<String>> headerListener) {
    try {
      InputStream input = Files.newInputStream(path);
      try {
        BufferedInputStream buffered = new BufferedInputStream(new CountedInput(input, read));
        CsvBeginning beginning = CsvBeginning.of(String.valueOf(path.getFileName()), buffered);
        beginning.refuseOtherFormats();
        CsvLines lines = new CsvLines(text(buffered));
        List<String> header = lines.hasNext() ? lines.next().fields() : List.of();
        if (!isHeader(header)) {
          throw beginning.refusal(columns, optional);
        }
        headerListener.accept(header);
        return lines.stream(header);
      } catch (IOException | RuntimeException refused) {
        input.close();
        throw refused;
      }
    } catch (IOException unreadable) {
      throw FileProblem.of("read", path, unreadable);
    }
  }

  private boolean isHeader(List<String> names) {
    List<String> expected =
        columns.stream()
            .filter(column -> !optional.contains(column) || names.contains(column))
            .toList();
    return names.equals(expected);
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
