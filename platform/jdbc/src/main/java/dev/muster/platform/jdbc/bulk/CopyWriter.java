package dev.muster.platform.jdbc.bulk;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Sends rows to a table through COPY in its text format. The connection accepts no other statement
 * until the writer is closed.
 */
public final class CopyWriter implements AutoCloseable {
  private static final int BUFFER_BYTES = 64 * 1024;

  private final PGCopyOutputStream copy;
  private final Writer writer;
  private boolean ended;

  private CopyWriter(PGCopyOutputStream copy) {
    this.copy = copy;
    this.writer = new OutputStreamWriter(copy, StandardCharsets.UTF_8);
  }

  static CopyWriter to(String table, Connection connection) throws SQLException {
    return new CopyWriter(
        new PGCopyOutputStream(
            connection.unwrap(PGConnection.class), "copy " + table + " from stdin", BUFFER_BYTES));
  }

  /** Sends a row: each value as its text, null as NULL. */
  public void row(@Nullable Object... values) {
    try {
      for (int i = 0; i < values.length; i++) {
        if (i > 0) {
          writer.write('\t');
        }
        write(values[i]);
      }
      writer.write('\n');
    } catch (IOException failure) {
      throw SqlSession.failed(failure);
    }
  }

  /** Completes the COPY: the rows are in the table. */
  public void end() {
    try {
      writer.flush();
      copy.endCopy();
      ended = true;
    } catch (IOException | SQLException failure) {
      throw SqlSession.failed(failure);
    }
  }

  /** Cancels a COPY that was not completed. */
  @Override
  public void close() {
    try {
      if (!ended && copy.isActive()) {
        copy.cancelCopy();
      }
    } catch (SQLException failure) {
      throw SqlSession.failed(failure);
    }
  }

  private void write(@Nullable Object value) throws IOException {
    if (value == null) {
      writer.write("\\N");
      return;
    }
    // No text of the domain has a control character, so only the backslash is escaped.
    String text = value.toString();
    writer.write(text.indexOf('\\') < 0 ? text : text.replace("\\", "\\\\"));
  }
}
