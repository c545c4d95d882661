package dev.muster.platform.web.problem;

import dev.muster.platform.web.HomeLinks;
import dev.muster.platform.web.HomeLinks.Link;
import dev.muster.platform.web.trace.Trace;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the kinds of problem that no bounded context owns. */
@Singleton
final class RequestProblems implements ProblemKinds {
  private static final Trace EXAMPLE = new Trace("0af7651916cd43dd8448eb211c80319c", false);

  private final String place;

  RequestProblems(List<HomeLinks> contexts) {
    // The examples use a path that exists.
    place =
        contexts.stream()
            .flatMap(context -> context.links().stream())
            .map(Link::path)
            .findFirst()
            .orElse("/");
  }

  @Override
  public List<ProblemKind> kinds() {
    return Arrays.stream(ProblemType.values()).map(this::kind).toList();
  }

  private ProblemKind kind(ProblemType type) {
    Problem example =
        switch (type) {
          case INVALID_REQUEST -> invalidRequest().problem();
          case PERMISSION_DENIED -> type.problem().with("permission", "context.write");
          default -> type.problem();
        };
    return new ProblemKind(example.in(EXAMPLE), instance(type), type.explanation());
  }

  private @Nullable String instance(ProblemType type) {
    return switch (type) {
      case NOT_FOUND -> "/nowhere";
      // An oversized request is not read to its end, so its path is unknown.
      case URI_TOO_LONG, HEADER_TOO_LARGE -> null;
      default -> place;
    };
  }

  private static ProblemException invalidRequest() {
    return InvalidInput.refusal(
        List.of(
            InvalidInput.at("/age", "must be a whole number"),
            InvalidInput.parameter("x", "is not known here")));
  }
}
