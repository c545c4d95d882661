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
import dev.muster.platform.web.picture.TreePicture;
import dev.muster.platform.web.problem.InvalidInput;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
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
      description =
          "Those whose manager it is, or more with a depth. A client that prefers a picture gets an"
              + " organisation chart: the manager and all employees down to the depth, at most"
              + " 1,000, without pages.")
  @Lists(
      schema = "Report",
      example = "ReportsOfEmployee",
      items = "employees, each with its distance from the manager")
  @Refuses(UnknownEmployee.class)
  @Produces({MediaType.APPLICATION_JSON, TreePicture.MEDIA_TYPE})
  HttpResponse<?> reports(
      HttpRequest<?> request,
      @PathVariable EmployeeId employeeId,
      @QueryValue Optional<ReportDepth> depth,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    ReportDepth down = depth.orElse(ReportDepth.DIRECT);
    return TreePicture.orJson(
        request,
        () ->
            PageJson.answer(
                request,
                queries.reports(employeeId, down, Limit.page(limit, after)),
                ReportJson::of),
        "Organisation chart",
        () -> {
          limit.ifPresent(_ -> refusePages("limit"));
          after.ifPresent(_ -> refusePages("after"));
          return ChartNodes.of(queries.chart(employeeId, down, TreePicture.MOST));
        });
  }

  private static void refusePages(String parameter) {
    throw InvalidInput.parameter(parameter, "does not go with a picture, which has no pages")
        .refusal();
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
