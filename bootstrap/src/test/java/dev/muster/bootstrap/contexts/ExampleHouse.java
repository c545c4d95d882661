package dev.muster.bootstrap.contexts;

import dev.muster.application.permission.Actor;
import dev.muster.bootstrap.SampleData;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.actor.RequestActors;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import dev.muster.platform.web.kit.OpenApiDocument.Operation;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The database that the examples of the OpenAPI document hold on: the samples, and the {@link
 * ExampleData} of contexts. It is restored only where a request has changed it, as that takes
 * longer than the request.
 */
@Singleton
final class ExampleHouse {
  private final TestTables tables;
  private final List<SampleData> samples;
  private final List<ExampleData> examples;
  private boolean made;
  private boolean changed;

  ExampleHouse(TestTables tables, List<SampleData> samples, List<ExampleData> examples) {
    this.tables = tables;
    this.samples = samples;
    this.examples = examples;
  }

  /** Returns users who own things that are there. */
  List<ExampleUser> owners() {
    return examples.stream().flatMap(it -> it.owners().stream()).toList();
  }

  /** Asks for an operation by its first example. */
  Answer ask(Operation operation, Api api) {
    restore();
    Answer answer = Examples.ask(operation, api);
    changed = !operation.method().equals("GET") && answer.status() < 400;
    return answer;
  }

  /** Asks for an operation by its first example, with an empty audit trail. */
  Answer askFirst(Operation operation, Api api) {
    restore();
    tables.execute("set local session_replication_role = replica; delete from audit_entry");
    return ask(operation, api);
  }

  private void restore() {
    if (!made) {
      tables.clear();
      RequestActors.as(Actor.operator(), this::putIn);
      tables.keep();
      made = true;
    } else if (changed) {
      tables.restore();
    }
    changed = false;
  }

  private int putIn() {
    samples.forEach(SampleData::putInWhereEmpty);
    examples.forEach(ExampleData::putIn);
    return samples.size();
  }
}
