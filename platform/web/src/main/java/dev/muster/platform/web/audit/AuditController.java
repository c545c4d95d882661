package dev.muster.platform.web.audit;

import dev.muster.application.audit.AuditQueries;
import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditTerm;
import dev.muster.domain.InvalidValueException;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.input.Limit;
import dev.muster.platform.web.input.Moment;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.problem.InvalidInput;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;

/** The audit trail over HTTP; a fragment of the OpenAPI document names the operation. */
@Controller("/audit")
final class AuditController {
  private final AuditQueries queries;

  AuditController(AuditQueries queries) {
    this.queries = queries;
  }

  @Get
  @Needs(AuditQueries.PERMISSION)
  @Lists(
      schema = "AuditEntry",
      items = "entries of the audit trail",
      example = "AuditTrail",
      order = "time, the newest first")
  HttpResponse<PageJson<AuditRecordJson>> list(
      HttpRequest<?> request,
      @QueryValue Optional<AuditTerm> actor,
      @QueryValue Optional<AuditTerm> action,
      @QueryValue Optional<Moment> from,
      @QueryValue Optional<Moment> to,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    AuditFilter filter = filter(actor, action, from, to);
    return PageJson.answer(
        request, queries.entries(filter, Limit.page(limit, after)), AuditRecordJson::of);
  }

  private static AuditFilter filter(
      Optional<AuditTerm> actor,
      Optional<AuditTerm> action,
      Optional<Moment> from,
      Optional<Moment> to) {
    try {
      return new AuditFilter(actor, action, from.map(Moment::value), to.map(Moment::value));
    } catch (InvalidValueException inverted) {
      throw InvalidInput.parameter("to", inverted.reason()).refusal();
    }
  }
}
