package dev.muster.platform.web.consistency;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.consistency.query.ConsistencyToken;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import jakarta.inject.Singleton;

/** Tells what a request requires of the data, and where a log is that a test moves on. */
@Controller("/seen")
@Produces(MediaType.TEXT_PLAIN)
@Requires(property = SeenController.SETTING)
final class SeenController {
  static final String SETTING = "muster.test.seen";

  private final RequestFreshness freshness;

  SeenController(RequestFreshness freshness) {
    this.freshness = freshness;
  }

  @Get
  String read() {
    return seen();
  }

  @Post
  String change() {
    return seen();
  }

  @Post("/broken")
  String fail() {
    throw new IllegalStateException("as if it were a fault of the program");
  }

  private String seen() {
    return freshness.required().map(ConsistencyToken::text).orElse("latest");
  }

  /** The log of a database that is away where its position is 0. */
  @Singleton
  @Requires(property = SETTING)
  static final class Log implements TokenSource {
    private volatile long position;

    void moveTo(long next) {
      position = next;
    }

    @Override
    public ConsistencyToken current() {
      if (position == 0) {
        throw new UnavailableException(Reason.UNREACHABLE);
      }
      return new ConsistencyToken(1, position);
    }
  }
}
