package dev.muster.bootstrap.__context__;

import dev.muster.application.PageRequest;
import dev.muster.application.__context__.__Entities__;
import dev.muster.bootstrap.SampleData;
import dev.muster.domain.__context__.__Entity__Name;
import dev.muster.domain.__context__.__Entity__Profile;
import jakarta.inject.Singleton;

/** Puts the sample of the __context__ into a new database; the examples of the API show it. */
@Singleton
final class Sample__Context__ implements SampleData {
  private final __Entities__ __entities__;

  Sample__Context__(__Entities__ __entities__) {
    this.__entities__ = __entities__;
  }

  @Override
  public void putInWhereEmpty() {
    if (__entities__.list(PageRequest.FIRST).items().isEmpty()) {
      __entities__.add(new __Entity__Profile(new __Entity__Name("Sample")));
    }
  }
}
