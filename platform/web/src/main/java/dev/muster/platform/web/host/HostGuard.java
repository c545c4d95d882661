package dev.muster.platform.web.host;

import dev.muster.platform.web.problem.Problem;
import dev.muster.platform.web.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Refuses requests for another host than this service: RFC 9110, section 7.4.
 *
 * <p>In open mode the service asks for no token, so the reader of a web page must not reach it. For
 * a browser, a page is of the same origin as the service when the page's name leads to this machine
 * (DNS rebinding), and the header Host alone tells that it is not.
 */
@Singleton
public final class HostGuard {
  private final HostNames names;
  // Most requests name the same host: its name need not be read again.
  private volatile Optional<Destination> accepted = Optional.empty();

  public HostGuard(HostNames names) {
    this.names = names;
  }

  /** Returns why a request is not answered, or nothing where it is for this service. */
  public Optional<Problem> refusal(Destination to) {
    if (accepted.filter(to::goesTo).isPresent()) {
      return Optional.empty();
    }
    Optional<Problem> refusal = judge(to);
    if (refusal.isEmpty()) {
      accepted = Optional.of(to);
    }
    return refusal;
  }

  private Optional<Problem> judge(Destination to) {
    // RFC 9112, section 3.2.
    if (to.hosts().size() > 1
        || (to.hosts().isEmpty() && to.hostRequired())
        || !to.hosts().stream().allMatch(host -> HostNames.host(host).isPresent())) {
      return Optional.of(
          ProblemType.BAD_REQUEST.problem(
              "The request needs one header Host, with a host and nothing else."));
    }
    // A request without any name is for the default host, this service: no browser sends one.
    return to.authority()
        .filter(
            authority ->
                HostNames.host(authority)
                    .filter(host -> names.isOwn(host, to.listensAt(), to.cameTo()))
                    .isEmpty())
        .map(foreign -> ProblemType.MISDIRECTED_REQUEST.problem());
  }
}
