package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.bootstrap.MusterProcess;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Api;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service puts the sample into a database of its own, once, and into no other. */
class SampleRosterIT {
  @TempDir Path directory;

  @Test
  void aDatabaseOfItsOwnGetsTheSampleOnce() throws Exception {
    try (MusterProcess muster = MusterProcess.start(directory, Map.of())) {
      Api api = new Api(muster.service());
      assertEquals(3, api.get("/heroes").member("items").size());
      assertEquals(2, api.get("/teams").member("items").size());
      api.delete("/heroes/3?cascade=true").hasStatus(200);
    }
    try (MusterProcess muster = MusterProcess.start(directory, Map.of())) {
      assertEquals(2, new Api(muster.service()).get("/heroes").member("items").size());
    }
  }

  @Test
  void aDatabaseThatIsConfiguredStaysAsItIs() throws Exception {
    Map<String, String> environment = MusterProcess.on(TestDatabase.settings());
    try (MusterProcess muster = MusterProcess.start(directory, environment)) {
      assertEquals(0, new Api(muster.service()).get("/heroes").member("items").size());
    }
  }
}
