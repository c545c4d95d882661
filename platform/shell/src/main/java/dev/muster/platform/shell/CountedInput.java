package dev.muster.platform.shell;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Reports the number of bytes read so far to a listener. */
final class CountedInput extends FilterInputStream {
  private final LongConsumer listener;
  private long count;

  CountedInput(InputStream input, LongConsumer listener) {
    super(input);
    this.listener = listener;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    add(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    add(Math.max(read, 0));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void add(int bytes) {
    count += bytes;
    listener.accept(count);
  }
}
