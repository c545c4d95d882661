package dev.muster.application.academy.port;

import dev.muster.application.academy.transfer.AcademyEntry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore;
import java.util.List;

/** Driven port: stores and reads all entries of the academy. */
public interface AcademyTransferStore extends TransferStore {
  @Override
  default List<Part> parts() {
    return List.of(AcademyEntry.STUDENTS, AcademyEntry.COURSES, AcademyEntry.ENROLMENTS);
  }
}
