package dev.muster.application.library.port;

import dev.muster.application.library.transfer.LibraryEntry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore;
import java.util.List;

/**
 * Driven port: stores and reads all entries of the library. A stored book that gets imported
 * authors has its next version from then on.
 */
public interface LibraryTransferStore extends TransferStore {
  @Override
  default List<Part> parts() {
    return List.of(LibraryEntry.AUTHORS, LibraryEntry.BOOKS, LibraryEntry.AUTHORSHIPS);
  }
}
