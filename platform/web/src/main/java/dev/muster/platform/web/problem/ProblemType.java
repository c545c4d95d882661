package dev.muster.platform.web.problem;

import io.micronaut.http.HttpStatus;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lists the kinds of problem that no bounded context owns: flaws and failures of a request as such.
 * Each kind has a page of its own in the {@link ProblemCatalogue}.
 */
public enum ProblemType {
  /** The request was not understood, for no more specific reason. */
  BAD_REQUEST(
      HttpStatus.BAD_REQUEST,
      "Bad request",
      "The request is not understood as it was sent.",
      """
      The request is no HTTP, or its target is no URI in UTF-8. Programs that send it should \
      leave the writing of requests to an HTTP library, and percent-encode what they put in a URI.\
      """),
  /** The body is not valid JSON. */
  MALFORMED_JSON(
      HttpStatus.BAD_REQUEST,
      "Malformed JSON",
      "The body is not one well-formed JSON value.",
      """
      The body is not one JSON value of RFC 8259 in UTF-8. The detail says from which line and \
      column on; nothing of the body was taken.\
      """),
  /** Parameters or members of the body are invalid. */
  INVALID_REQUEST(
      HttpStatus.BAD_REQUEST,
      "Invalid request",
      "Each wrong part of the request is in errors.",
      """
      Parameters, headers or members of the body are missing, unknown, repeated, or not what they \
      must be. Members that no request changes may be sent as they were read, and not otherwise. The \
      array errors has each flaw: the JSON pointer into the body or the name of the parameter or \
      header, and what it must be. Nothing was done; correct all of them and send it again.\
      """),
  /** No page of the list has issued the cursor. */
  INVALID_CURSOR(
      HttpStatus.BAD_REQUEST,
      "Invalid cursor",
      "The cursor is not one of this list with these filters: begin again without it.",
      """
      The parameter after takes what a page of the same list with the same filters gave as next, \
      unchanged. Begin again with the first page, and follow the links of the header Link.\
      """),
  /** Nobody is signed in. */
  NOT_SIGNED_IN(
      HttpStatus.UNAUTHORIZED,
      "Not signed in",
      "The request does not prove who sends it: the header Authorization is missing or not valid.",
      """
      What the request asks for is for known users alone. It has no header Authorization with a \
      Bearer token, or the token is expired, revoked or wrong: then the header WWW-Authenticate of \
      the answer says invalid_token. Nothing was done; sign in, and send it again with the new token.\
      """),
  /** The actor lacks a permission. */
  PERMISSION_DENIED(
      HttpStatus.FORBIDDEN,
      "Permission denied",
      "Who sends the request lacks a permission that it needs.",
      """
      Who sends the request is known and may not do this. The member permission names what is \
      missing. Nothing was done; an administrator can give a user another role.\
      """),
  /** The request comes from a web page of another site. */
  ORIGIN_NOT_ALLOWED(
      HttpStatus.FORBIDDEN,
      "Origin not allowed",
      "This service does not answer to web pages of the origin that the request names.",
      """
      A browser asked on behalf of a web page of another origin, which is not among those that \
      the service was set up for. Whoever runs the service can allow it, by its settings for CORS.\
      """),
  /** The path does not exist. */
  NOT_FOUND(
      HttpStatus.NOT_FOUND,
      "Not found",
      "There is nothing at this path.",
      """
      No resource of this service has this path, whatever is stored; what could be there and is not \
      has a kind of its own. The paths there are stand in the description of \
      the service.\
      """),
  /** The path exists, but not for this method. */
  METHOD_NOT_ALLOWED(
      HttpStatus.METHOD_NOT_ALLOWED,
      "Method not allowed",
      "This path does not take the method: the header Allow lists those that it takes.",
      """
      There is something at this path, but not for this method. The header Allow of the answer \
      lists the methods that it takes.\
      """),
  /** The client accepts no media type of the answer. */
  NOT_ACCEPTABLE(
      HttpStatus.NOT_ACCEPTABLE,
      "Not acceptable",
      "The answer has no media type that the header Accept takes.",
      """
      The header Accept of the request leaves out every media type that the answer could have, \
      and nothing was done. Resources are in application/json; leave the header out, or accept \
      that or */*.\
      """),
  /** The request was not completed in time. */
  REQUEST_TIMEOUT(
      HttpStatus.REQUEST_TIMEOUT,
      "Request timeout",
      "The request did not come to its end for too long a time, and nothing was done.",
      """
      A request must come to its end within 75 seconds, unless whoever runs the service gives it \
      less or more. Nothing was done and the connection is closed: send it again on another one.\
      """),
  /** A request with the same key is still running. */
  REQUEST_IN_PROGRESS(
      HttpStatus.CONFLICT,
      "Request in progress",
      "A request with this Idempotency-Key is being done: send it again a little later.",
      """
      The same request is being done at this moment, and what comes of it is not known yet. Sent \
      again a little later, it gets the answer of the first.\
      """),
  /** The precondition names another version than the current one. */
  PRECONDITION_FAILED(
      HttpStatus.PRECONDITION_FAILED,
      "Precondition failed",
      "It is not as If-Match or If-None-Match say, and nothing was changed: read it again.",
      """
      Somebody else changed, removed or made what the request is for since it was read. Read it \
      again, look whether the change is still wanted, and send it with the new ETag.\
      """),
  /** The request is too long. */
  CONTENT_TOO_LARGE(
      HttpStatus.REQUEST_ENTITY_TOO_LARGE,
      "Content too large",
      "The request is longer than this service takes.",
      """
      The body is longer than 64 KiB, or than whoever runs the service allows. No single resource \
      needs that much: send a long list in several parts.\
      """),
  /** The target of the request is too long. */
  URI_TOO_LONG(
      HttpStatus.REQUEST_URI_TOO_LONG,
      "URI too long",
      "The URI of the request is longer than this service takes.",
      """
      The first line of the request has more than 4,096 characters. No resource and no filter needs \
      that much: look for a shorter name.\
      """),
  /** The header of the request is too long. */
  HEADER_TOO_LARGE(
      HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
      "Header too large",
      "The header of the request is longer than this service takes.",
      """
      The header fields of the request are longer than 8 KiB together. Mostly it is cookies of \
      other services on the same host: this one needs none.\
      """),
  /** The body has a media type that the operation does not take. */
  UNSUPPORTED_MEDIA_TYPE(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "Unsupported media type",
      "This path and method do not take a body of the Content-Type sent.",
      """
      POST and PUT take application/json, PATCH takes application/merge-patch+json, and no body may \
      be in a content coding such as gzip. The header Accept-Patch of the answer to a PATCH says it \
      too. Nothing was done.\
      """),
  /** The request is for another host. */
  MISDIRECTED_REQUEST(
      HttpStatus.MISDIRECTED_REQUEST,
      "Misdirected request",
      "This service does not answer under the host name of the request.",
      """
      The header Host, or the target of the request, names a host that is not this service: a web \
      page may have led a browser here under a name of its own. Nothing was done. Use localhost or \
      the address of the service; whoever runs it can give it more names, by MUSTER_WEB_HOSTS.\
      """),
  /** The key belongs to another request. */
  IDEMPOTENCY_KEY_REUSED(
      HttpStatus.UNPROCESSABLE_ENTITY,
      "Idempotency key reused",
      "This Idempotency-Key was sent with another request: a new request needs a new key.",
      """
      A key names one request for 24 hours: its method, its path and the bytes of its body. Take a \
      new random key, such as a UUID, for each new request, and the old one only to send the same \
      request again.\
      """),
  /** The service has a fault; the details are in the log only. */
  INTERNAL_ERROR(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "Internal error",
      "The service failed at this request; its log knows why.",
      """
      A fault of the service, not of the request. What it was stands in the log of the service, on \
      the lines with the same traceId, and not here. Look whether the request was done before it \
      is sent again.\
      """),
  /** The transfer coding of the body is unknown. */
  UNKNOWN_TRANSFER_CODING(
      HttpStatus.NOT_IMPLEMENTED,
      "Unknown transfer coding",
      "This service takes no Transfer-Encoding but chunked.",
      """
      The body is in a transfer coding that this service cannot undo, such as gzip, so it cannot \
      tell where the body ends. Nothing was done and the connection is closed: send the body with a \
      Content-Length, or chunked and nothing else.\
      """),
  /** The request has another major version of HTTP. */
  HTTP_VERSION_NOT_SUPPORTED(
      HttpStatus.HTTP_VERSION_NOT_SUPPORTED,
      "HTTP version not supported",
      "This service speaks HTTP/1.1.",
      """
      The first line of the request names another major version of HTTP than 1. Nothing was done \
      and the connection is closed: send the request with HTTP/1.1.\
      """),
  /** Something that the service needs is unreachable. */
  UNAVAILABLE(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Unavailable",
      "The service cannot get at what it keeps at this moment: nothing was done.",
      """
      Something that the service itself needs does not answer it. Nothing was done. The service \
      comes back by itself: send the request again after the seconds that the header Retry-After \
      says.\
      """),
  /** There are more requests than the service can handle. */
  OVERLOADED(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Overloaded",
      "The service has more to do than it can at this moment: nothing was done.",
      """
      Too many requests came at once, or too many wanted to change the same thing. Nothing was \
      done. Send the request again after the seconds that the header Retry-After says, and after a \
      longer time each time that it is refused again.\
      """),
  /** The request took too long, and was rolled back. */
  TIMED_OUT(
      HttpStatus.GATEWAY_TIMEOUT,
      "Timed out",
      "The request took longer than anybody waits, and was given up: nothing was done.",
      """
      Something that the service itself needs was too slow, or another request held for too long \
      what this one wanted to change. Nothing was done. Send the request again after the seconds \
      that the header Retry-After says; without that header it would take too long again.\
      """),
  /** The request was either done or rolled back. */
  OUTCOME_UNKNOWN(
      HttpStatus.GATEWAY_TIMEOUT,
      "Outcome unknown",
      "The request was done in full or not at all, and nobody knows which: look before you send a"
          + " POST without an Idempotency-Key again.",
      """
      The service asked for the change to be kept, and heard no answer. All of it was done or \
      nothing. PUT, PATCH and DELETE may be sent again: done twice is as good as once, though a \
      DELETE that was done finds nothing any more. So may a POST with an Idempotency-Key, under the same \
      key. These answers have Retry-After. Of any other request look first whether it was done.\
      """);

  private static final Set<ProblemType> OF_STATUS_ALONE =
      EnumSet.of(
          BAD_REQUEST,
          ORIGIN_NOT_ALLOWED,
          NOT_FOUND,
          METHOD_NOT_ALLOWED,
          NOT_ACCEPTABLE,
          CONTENT_TOO_LARGE,
          URI_TOO_LONG,
          HEADER_TOO_LARGE,
          UNSUPPORTED_MEDIA_TYPE,
          MISDIRECTED_REQUEST,
          INTERNAL_ERROR);

  private final HttpStatus status;
  private final String title;
  private final String detail;
  private final String explanation;

  ProblemType(HttpStatus status, String title, String detail, String explanation) {
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.explanation = explanation;
  }

  /**
   * Returns the kind for a status that the framework answers without further details; empty where
   * the status alone says everything.
   */
  public static Optional<ProblemType> of(int status) {
    return OF_STATUS_ALONE.stream().filter(type -> type.status.getCode() == status).findAny();
  }

  /** Returns a problem of this kind. */
  public Problem problem() {
    return problem(detail);
  }

  /** Returns a problem of this kind with a more specific detail. */
  public Problem problem(String detail) {
    String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Problem.of(code, status, title, detail);
  }

  /** Returns the meaning of the kind, and a client's possible reactions. */
  String explanation() {
    return explanation;
  }
}
