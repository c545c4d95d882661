package dev.muster.bootstrap.roster.crash;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterProcess;
import dev.muster.platform.jdbc.kit.TestSchema;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A database that takes no writes, as a demoted primary, is told by readiness and by writes. */
class ReadOnlyDatabaseIT {
  private static final String HERO = "{\"name\": \"Deadpond\", \"secretName\": \"Dive Wilson\"}";

  @TempDir Path directory;

  @Test
  @Timeout(120)
  void aDatabaseThatTakesNoWritesIsToldByReadinessAndByEveryWrite() throws Exception {
    TestSchema schema = TestSchema.empty();
    String database = schema.texts("select current_database()").getFirst();
    try (MusterProcess muster =
        MusterProcess.start(directory, MusterProcess.on(schema.settings()))) {
      Api api = new Api(muster.service());
      schema.execute("alter database " + database + " set default_transaction_read_only = on");
      // The service connects anew, as it does after a failover.
      schema.execute(
          """
          select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()
          """);
      awaitBody(muster, "ready for reads alone: the database takes no writes\n");
      readiness(muster).hasStatus(200);
      while (api.get("/heroes").status() != 200) {
        Thread.sleep(50);
      }

      Answer refused = api.post("/heroes", HERO);

      refused.hasStatus(503).hasHeader("Retry-After", "5");
      assertTrue(refused.body().contains("/problems/unavailable"), refused::body);
      api.get("/heroes").hasStatus(200);

      schema.execute(
          "set transaction read write;"
              + " alter database "
              + database
              + " reset default_transaction_read_only");
      awaitBody(muster, "ready\n");
      while (api.post("/heroes", HERO).status() != 201) {
        Thread.sleep(50);
      }
    }
  }

  private static void awaitBody(MusterProcess muster, String body) throws InterruptedException {
    while (!readiness(muster).body().equals(body)) {
      Thread.sleep(50);
    }
  }

  private static Answer readiness(MusterProcess muster) {
    return new Api(muster.management()).get("/health/ready");
  }
}
