package dev.muster.web.__context__;

import dev.muster.platform.web.HomeLinks;
import jakarta.inject.Singleton;
import java.util.List;

/** Describes the __context__ on the front page. */
@Singleton
final class __Context__HomeLinks implements HomeLinks {
  @Override
  public String title() {
    return "__Plural__";
  }

  @Override
  public String introduction() {
    return "The __context__ keeps __plural__.";
  }

  @Override
  public List<Link> links() {
    return List.of(new Link("__entities__", "__Plural__", "/__path__"));
  }
}
