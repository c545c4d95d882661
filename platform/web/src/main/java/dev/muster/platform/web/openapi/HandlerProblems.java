package dev.muster.platform.web.openapi;

import static dev.muster.platform.web.problem.ProblemType.BAD_REQUEST;
import static dev.muster.platform.web.problem.ProblemType.CONTENT_TOO_LARGE;
import static dev.muster.platform.web.problem.ProblemType.IDEMPOTENCY_KEY_REUSED;
import static dev.muster.platform.web.problem.ProblemType.INTERNAL_ERROR;
import static dev.muster.platform.web.problem.ProblemType.INVALID_CURSOR;
import static dev.muster.platform.web.problem.ProblemType.INVALID_REQUEST;
import static dev.muster.platform.web.problem.ProblemType.MALFORMED_JSON;
import static dev.muster.platform.web.problem.ProblemType.NOT_ACCEPTABLE;
import static dev.muster.platform.web.problem.ProblemType.NOT_SIGNED_IN;
import static dev.muster.platform.web.problem.ProblemType.ORIGIN_NOT_ALLOWED;
import static dev.muster.platform.web.problem.ProblemType.PERMISSION_DENIED;
import static dev.muster.platform.web.problem.ProblemType.PRECONDITION_FAILED;
import static dev.muster.platform.web.problem.ProblemType.REQUEST_IN_PROGRESS;
import static dev.muster.platform.web.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;

import dev.muster.platform.web.input.CommonParameters;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.ProblemCatalogue;
import dev.muster.platform.web.problem.ProblemKind;
import dev.muster.platform.web.problem.ProblemType;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Header;
import io.micronaut.inject.ExecutableMethod;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the problems that a handler may answer with, from its named rules and its arguments. */
final class HandlerProblems {
  private static final String CURSOR = "after";

  private final ProblemCatalogue catalogue;

  HandlerProblems(ProblemCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Returns the problems of one handler, rules first. */
  List<ProblemKind> of(ExecutableMethod<?, ?> handler) {
    List<ProblemKind> kinds = new ArrayList<>();
    for (Class<?> rule : handler.classValues(Refuses.class)) {
      kinds.add(catalogue.of(rule));
    }
    shared(handler).forEach(type -> kinds.add(catalogue.of(type)));
    return kinds;
  }

  /** Returns the shared problems that depend on no argument of a handler, such as timeouts. */
  List<ProblemKind> ofAnyRequest() {
    EnumSet<ProblemType> others = EnumSet.allOf(ProblemType.class);
    others.removeAll(
        EnumSet.of(INVALID_REQUEST, BAD_REQUEST, INVALID_CURSOR, MALFORMED_JSON, NOT_ACCEPTABLE));
    others.removeAll(EnumSet.of(INTERNAL_ERROR, CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
    others.removeAll(EnumSet.of(NOT_SIGNED_IN, PERMISSION_DENIED, ORIGIN_NOT_ALLOWED));
    others.removeAll(EnumSet.of(PRECONDITION_FAILED, REQUEST_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED));
    // Every operation has a path.
    others.remove(ProblemType.NOT_FOUND);
    return others.stream().map(catalogue::of).toList();
  }

  private static List<ProblemType> shared(ExecutableMethod<?, ?> handler) {
    Set<String> names = new HashSet<>();
    boolean body = false;
    for (Argument<?> argument : handler.getArguments()) {
      names.add(
          argument.getAnnotationMetadata().stringValue(Header.class).orElse(argument.getName()));
      body |= argument.getType() == JsonBody.class;
    }
    List<ProblemType> types = new ArrayList<>(List.of(INVALID_REQUEST));
    if (names.contains(CURSOR)) {
      types.add(INVALID_CURSOR);
    }
    if (body) {
      types.addAll(List.of(MALFORMED_JSON, CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
    }
    types.addAll(List.of(BAD_REQUEST, NOT_ACCEPTABLE, INTERNAL_ERROR));
    types.addAll(
        switch (OperationDocs.permission(handler)) {
          case Needs.NOTHING -> List.of(ORIGIN_NOT_ALLOWED);
          case Needs.IDENTITY -> List.of(NOT_SIGNED_IN, ORIGIN_NOT_ALLOWED);
          default -> List.of(NOT_SIGNED_IN, PERMISSION_DENIED, ORIGIN_NOT_ALLOWED);
        });
    if (Stream.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH).anyMatch(names::contains)) {
      types.add(PRECONDITION_FAILED);
    }
    if (names.contains(CommonParameters.IDEMPOTENCY_KEY)) {
      types.addAll(List.of(REQUEST_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED));
    }
    return types;
  }
}
