package dev.muster.application.roster;

import dev.muster.application.roster.port.RosterExtract;
import dev.muster.application.roster.port.RosterStaging;
import dev.muster.application.roster.port.RosterStaging.Stage;
import dev.muster.application.roster.transfer.ImportProgress;
import dev.muster.application.roster.transfer.ImportResult;
import dev.muster.application.roster.transfer.ImportResult.Imported;
import dev.muster.application.roster.transfer.RosterSink;
import dev.muster.application.roster.transfer.RosterSource;
import dev.muster.domain.Version;
import java.time.Instant;
import java.time.InstantSource;

/** Imports and exports the roster. */
final class RosterTransferService implements RosterTransfer {
  private final RosterStaging staging;
  private final RosterExtract extract;
  private final InstantSource clock;

  RosterTransferService(RosterStaging staging, RosterExtract extract, InstantSource clock) {
    this.staging = staging;
    this.extract = extract;
    this.clock = clock;
  }

  @Override
  public ImportResult importAll(RosterSource source, ImportProgress progress) {
    return staging.execute(stage -> importAll(source, stage, progress));
  }

  @Override
  public void exportAll(RosterSink sink) {
    extract.read(sink);
  }

  private ImportResult importAll(RosterSource source, Stage stage, ImportProgress progress) {
    Instant now = clock.instant();
    ImportReading reading = new ImportReading(stage, now);
    if (reading.read(source)) {
      progress.checking();
      reading.checkTogether();
    }
    // One moment makes all versions: an earlier entry of the same identity, here or elsewhere, had
    // fewer changes than microseconds have passed.
    return reading
        .refusal()
        .orElseGet(() -> new Imported(stage.store(Version.beginning(now), progress)));
  }
}
