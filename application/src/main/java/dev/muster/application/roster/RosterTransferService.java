package dev.muster.application.roster;

import dev.muster.application.roster.port.RosterExtract;
import dev.muster.application.roster.port.RosterStaging;
import dev.muster.application.roster.port.RosterStaging.Stage;
import dev.muster.application.roster.transfer.ImportProgress;
import dev.muster.application.roster.transfer.ImportResult;
import dev.muster.application.roster.transfer.ImportResult.TakenIn;
import dev.muster.application.roster.transfer.RosterSink;
import dev.muster.application.roster.transfer.RosterSource;
import dev.muster.domain.Version;
import java.time.Instant;
import java.time.InstantSource;

/** Use cases of carrying a roster in and out. */
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
  public ImportResult takeIn(RosterSource source, ImportProgress progress) {
    return staging.execute(stage -> takeIn(source, stage, progress));
  }

  @Override
  public void giveOut(RosterSink sink) {
    extract.read(sink);
  }

  private ImportResult takeIn(RosterSource source, Stage stage, ImportProgress progress) {
    Instant now = clock.instant();
    Arrivals arrivals = new Arrivals(stage, now);
    if (arrivals.read(source)) {
      progress.checking();
      arrivals.checkTogether();
    }
    // One moment for all versions: whatever the same identities were before, elsewhere or here, had
    // fewer changes than microseconds have passed.
    return arrivals
        .refusal()
        .orElseGet(() -> new TakenIn(stage.takeIn(Version.beginning(now), progress)));
  }
}
