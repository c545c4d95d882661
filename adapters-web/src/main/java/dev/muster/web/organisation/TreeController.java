package dev.muster.web.organisation;

import dev.muster.application.organisation.OrganisationPermissions;
import dev.muster.application.organisation.OrganisationQueries;
import dev.muster.application.organisation.query.ReportDepth;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.input.Limit;
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Success;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** What is above and below an employee, over HTTP. */
@Controller("/employees/{employeeId}")
@Tag(name = "Management")
final class TreeController {
  private final OrganisationQueries queries;

  TreeController(OrganisationQueries queries) {
    this.queries = queries;
  }

  @Get("/chain")
  @Needs(OrganisationPermissions.READ)
  @Operation(
      operationId = "listChainOfEmployee",
      summary = "List the managers above an employee",
      description = "Its own manager, the manager of that, and so on up to the top.")
  @Lists(
      schema = "Superior",
      example = "ChainOfEmployee",
      items = "managers, all of them unless there is a limit below 31",
      order = "level")
  @Refuses(UnknownEmployee.class)
  HttpResponse<PageJson<SuperiorJson>> chain(
      HttpRequest<?> request,
      @PathVariable EmployeeId employeeId,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request, queries.chain(employeeId, Limit.page(limit, after)), SuperiorJson::of);
  }

  @Get("/reports")
  @Needs(OrganisationPermissions.READ)
  @Operation(
      operationId = "listReportsOfEmployee",
      summary = "List the employees below a manager",
      description = "Those whose manager it is, or more with a depth.")
  @Lists(
      schema = "Report",
      example = "ReportsOfEmployee",
      items = "employees, each with its distance from the manager")
  @Refuses(UnknownEmployee.class)
  HttpResponse<PageJson<ReportJson>> reports(
      HttpRequest<?> request,
      @PathVariable EmployeeId employeeId,
      @QueryValue Optional<ReportDepth> depth,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request,
        queries.reports(employeeId, depth.orElse(ReportDepth.DIRECT), Limit.page(limit, after)),
        ReportJson::of);
  }

  @Get("/payroll")
  @Needs(OrganisationPermissions.SALARIES)
  @Operation(
      operationId = "readPayrollOfEmployee",
      summary = "Add up the salaries of an employee and of all below it",
      description = "Each currency for itself, in the order of the codes.")
  @Success(@Answer(told = "The payroll", schema = "Payroll", example = "Payroll"))
  @Refuses(UnknownEmployee.class)
  PayrollJson payroll(@PathVariable EmployeeId employeeId) {
    return PayrollJson.of(queries.payroll(employeeId));
  }
}
