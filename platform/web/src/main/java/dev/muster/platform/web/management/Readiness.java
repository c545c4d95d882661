package dev.muster.platform.web.management;

/** Tells whether requests would be served now. */
public enum Readiness {
  /** All requests would be served. */
  READY(200, "ready"),
  /** Reads would be served, but no writes; the node stays in service for its reads. */
  READ_ONLY(200, "ready for reads alone: the database takes no writes"),
  /** No request would be served. */
  NOT_READY(503, "not ready");

  private final int status;
  private final String text;

  Readiness(int status, String text) {
    this.status = status;
    this.text = text;
  }

  int status() {
    return status;
  }

  String text() {
    return text;
  }
}
