package dev.muster.platform.shell;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Iterates over the records of a CSV text; a syntax error is the last record. */
final class CsvLines implements Iterator<CsvLine> {
  // In characters: far above the limit of any value, and far below the size of a small heap.
  private static final int LONGEST_FIELD = 64 * 1024;

  private static final String NO_CSV =
      "is no CSV: a quote is out of place or never closed, or a field is far too long";

  private final Handler handler = new Handler();
  private final CloseableIterator<CsvLine> records;
  private Optional<CsvLine> broken = Optional.empty();
  private boolean ended;

  CsvLines(Reader text) {
    records =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_FIELD)
            .build(handler, text)
            .iterator();
  }

  @Override
  public boolean hasNext() {
    try {
      return broken.isPresent() || (!ended && records.hasNext());
    } catch (CsvParseException noCsv) {
      broken = Optional.of(handler.broken());
      return true;
    }
  }

  @Override
  public CsvLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ended = broken.isPresent();
    CsvLine line = broken.orElseGet(records::next);
    broken = Optional.empty();
    return line;
  }

  /** Returns the remaining records; one without a field for each column gets a problem. */
  Stream<CsvLine> stream(List<String> columns) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .map(line -> checked(line, columns))
        .onClose(this::close);
  }

  void close() {
    try {
      records.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static CsvLine checked(CsvLine line, List<String> columns) {
    Optional<String> problem = line.problem();
    if (problem.isEmpty() && line.fields().size() != columns.size()) {
      problem = Optional.of("has " + line.fields().size() + " fields, and not " + columns.size());
    }
    return new CsvLine(line.number(), columns, line.fields(), problem);
  }

  /** Builds records from the parser's callbacks. */
  private static final class Handler extends AbstractBaseCsvCallbackHandler<CsvLine> {
    private List<String> fields = new ArrayList<>();
    private boolean utf8 = true;

    @Override
    protected void handleBegin(long startingLineNumber) {
      fields = new ArrayList<>();
      utf8 = true;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      String field = new String(buffer, offset, length);
      fields.add(field);
      utf8 &= field.indexOf(CsvFile.NO_UTF_8) < 0;
    }

    /** Skips a line of separators alone, because spreadsheets write it for an emptied row. */
    @Override
    protected @Nullable CsvLine buildRecord() {
      return fields.stream().allMatch(String::isEmpty)
          ? null
          : new CsvLine(
              getStartingLineNumber(),
              List.of(),
              fields,
              utf8 ? Optional.empty() : Optional.of("is no UTF-8"));
    }

    // The fields read before the error may be wrong, so the record has none.
    CsvLine broken() {
      return new CsvLine(getStartingLineNumber(), List.of(), List.of(), Optional.of(NO_CSV));
    }
  }
}
