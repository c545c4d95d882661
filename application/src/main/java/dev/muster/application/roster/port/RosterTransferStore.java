package dev.muster.application.roster.port;

import dev.muster.application.roster.transfer.RosterEntry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore;
import java.util.List;

/** Driven port: stores and reads all entries of the roster. */
public interface RosterTransferStore extends TransferStore {
  @Override
  default List<Part> parts() {
    return List.of(RosterEntry.HEROES, RosterEntry.TEAMS, RosterEntry.MEMBERSHIPS);
  }
}
