package dev.muster.bootstrap.library;

import dev.muster.application.PageRequest;
import dev.muster.application.library.Authors;
import dev.muster.bootstrap.SampleData;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import jakarta.inject.Singleton;

/** Puts the sample of the library into a new database; the examples of the API show it. */
@Singleton
final class SampleLibrary implements SampleData {
  private final Authors authors;

  SampleLibrary(Authors authors) {
    this.authors = authors;
  }

  @Override
  public void putInWhereEmpty() {
    if (authors.list(PageRequest.FIRST).items().isEmpty()) {
      authors.add(new AuthorProfile(new AuthorName("Sample")));
    }
  }
}
