package dev.muster.web;

import io.micronaut.http.HttpStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of problem that no bounded context owns: what is wrong with a request as such. */
enum ProblemType {
  /** Not understood, and nothing more is known about it. */
  BAD_REQUEST(
      HttpStatus.BAD_REQUEST, "Bad request", "The request is not understood as it was sent."),
  /** The body is no JSON. */
  MALFORMED_JSON(
      HttpStatus.BAD_REQUEST, "Malformed JSON", "The body is not one well-formed JSON value."),
  /** Parameters or members of the body are not what they must be. */
  INVALID_REQUEST(
      HttpStatus.BAD_REQUEST, "Invalid request", "Each wrong part of the request is in errors."),
  /** A cursor that no page of the list has given out. */
  INVALID_CURSOR(
      HttpStatus.BAD_REQUEST,
      "Invalid cursor",
      "The cursor is not one of this list with these filters: begin again without it."),
  /** No such path. */
  NOT_FOUND(HttpStatus.NOT_FOUND, "Not found", "There is nothing at this path."),
  /** The path is there, the method is not. */
  METHOD_NOT_ALLOWED(
      HttpStatus.METHOD_NOT_ALLOWED,
      "Method not allowed",
      "This path does not take the method: the header Allow lists those that it takes."),
  /** The answer exists in no media type that the client takes. */
  NOT_ACCEPTABLE(
      HttpStatus.NOT_ACCEPTABLE,
      "Not acceptable",
      "The answer has no media type that the header Accept takes."),
  /** A request with the same key is being done. */
  REQUEST_IN_PROGRESS(
      HttpStatus.CONFLICT,
      "Request in progress",
      "A request with this Idempotency-Key is being done: send it again a little later."),
  /** The version that a request is for is not the present one. */
  PRECONDITION_FAILED(
      HttpStatus.PRECONDITION_FAILED,
      "Precondition failed",
      "It is not as If-Match or If-None-Match say, and nothing was changed: read it again."),
  /** The request is too long. */
  CONTENT_TOO_LARGE(
      HttpStatus.REQUEST_ENTITY_TOO_LARGE,
      "Content too large",
      "The request is longer than this service takes."),
  /** The body has another media type than this one takes. */
  UNSUPPORTED_MEDIA_TYPE(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "Unsupported media type",
      "This path and method do not take a body of the Content-Type sent."),
  /** The key names another request. */
  IDEMPOTENCY_KEY_REUSED(
      HttpStatus.UNPROCESSABLE_ENTITY,
      "Idempotency key reused",
      "This Idempotency-Key was sent with another request: a new request needs a new key."),
  /** A fault of ours, of which only the log knows more. */
  INTERNAL_ERROR(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "Internal error",
      "The service failed at this request; its log knows why.");

  private final HttpStatus status;
  private final String title;
  private final String detail;

  ProblemType(HttpStatus status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  /** The kind that stands for a status, the most general one first. */
  static Optional<ProblemType> of(int status) {
    return Arrays.stream(values()).filter(type -> type.status.getCode() == status).findFirst();
  }

  /** A problem of this kind. */
  Problem problem() {
    return problem(detail);
  }

  /** A problem of this kind of which more is known. */
  Problem problem(String detail) {
    String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Problem.of(code, status, title, detail);
  }
}
