package dev.muster.platform.web.kit;

import java.net.URI;

/** What all HTTP suites start from: a running service that keeps nothing before each test. */
public interface HttpFixture {
  /** An identity that no suite ever reaches. */
  long NOBODY = 987_654_321L;

  /** Returns where the service listens. */
  URI service();

  /** Returns a client of the service. */
  default Api api() {
    return new Api(service());
  }
}
