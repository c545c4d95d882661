package dev.muster.web.organisation;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.organisation.Employees;
import dev.muster.application.organisation.OrganisationPermissions;
import dev.muster.application.organisation.OrganisationQueries;
import dev.muster.application.organisation.query.EmployeeFilter;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.NameFragment;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.OrganisationViolation.ChainTooLong;
import dev.muster.domain.organisation.OrganisationViolation.HasReports;
import dev.muster.domain.organisation.OrganisationViolation.ManagementCycle;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.domain.organisation.ReportsTo;
import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IdempotentAnswers;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.input.CommonParameters;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.Limit;
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Creates;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Patches;
import dev.muster.platform.web.openapi.ReadsOne;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Success;
import dev.muster.platform.web.openapi.Takes;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;

/** Employees over HTTP, and their managers. */
@Controller("/employees")
@Tag(name = "Employees")
final class EmployeeController {
  private final Employees employees;
  private final OrganisationQueries queries;
  private final IdempotentAnswers answers;
  private final Permissions permissions;

  EmployeeController(
      Employees employees,
      OrganisationQueries queries,
      IdempotentAnswers answers,
      Permissions permissions) {
    this.employees = employees;
    this.queries = queries;
    this.answers = answers;
    this.permissions = permissions;
  }

  @Post
  @Needs(OrganisationPermissions.WRITE)
  @Operation(
      operationId = "addEmployee",
      summary = "Add an employee",
      description = "At the top, or as a report of a manager.")
  @Takes(schema = "NewEmployee", examples = "EmployeeToAdd")
  @Creates(schema = "Employee", example = "EmployeeAdded")
  @Refuses({UnknownEmployee.class, ChainTooLong.class})
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    EmployeeJson.Added asked = EmployeeJson.added(body, flaws);
    return answers.answer(
        request,
        idempotencyKey,
        body,
        () -> added(employees.add(asked.profile(), asked.manager())));
  }

  @Get
  @Needs(OrganisationPermissions.READ)
  @Operation(operationId = "listEmployees", summary = "List employees")
  @Lists(schema = "Employee", items = "employees", example = "Employees")
  HttpResponse<PageJson<EmployeeJson>> list(
      HttpRequest<?> request,
      @QueryValue Optional<NameFragment> name,
      @QueryValue Optional<NameFragment> position,
      @QueryValue Optional<EmployeeId> managerId,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    boolean salaries = seesSalaries();
    return PageJson.answer(
        request,
        queries.employees(new EmployeeFilter(name, position, managerId), Limit.page(limit, after)),
        employee -> EmployeeJson.of(employee, salaries));
  }

  @Get("/{employeeId}")
  @Needs(OrganisationPermissions.READ)
  @Operation(operationId = "readEmployee", summary = "Read an employee")
  @ReadsOne(schema = "Employee", example = "Employee")
  @Refuses(UnknownEmployee.class)
  HttpResponse<EmployeeJson> read(
      @PathVariable EmployeeId employeeId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Employee employee = queries.employee(employeeId);
    boolean salaries = seesSalaries();
    return IfNoneMatch.answer(
        ifMatch,
        ifNoneMatch,
        EntityTag.of(employee.version(), salaries),
        EmployeeJson.of(employee, salaries));
  }

  @Patch("/{employeeId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(OrganisationPermissions.WRITE)
  @Operation(
      operationId = "reviseEmployee",
      summary = "Change an employee in part",
      description = "Its manager has a path of its own.")
  @Takes(schema = "EmployeePatch", examples = "EmployeeChange")
  @Patches(schema = "Employee", example = "EmployeeChanged")
  @Refuses(UnknownEmployee.class)
  HttpResponse<EmployeeJson> revise(
      @PathVariable EmployeeId employeeId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    return ok(
        employees.revise(
            employeeId,
            IfMatch.of(ifMatch),
            EmployeeJson.patch(employeeId, body, flaws, permissions)));
  }

  @Delete("/{employeeId}")
  @Needs(OrganisationPermissions.WRITE)
  @Operation(
      operationId = "removeEmployee",
      summary = "Remove an employee",
      description =
          "An employee that manages others is removed only where reportsTo says who manages them"
              + " then.")
  @Success({
    @Answer(
        told = "With reportsTo: it is gone, and its reports have another manager",
        schema = "EmployeeRemoval",
        example = "EmployeeRemoval"),
    @Answer(status = 204, told = "It is gone; it managed nobody", body = false)
  })
  @Refuses({UnknownEmployee.class, HasReports.class, ManagementCycle.class, ChainTooLong.class})
  HttpResponse<EmployeeRemovalJson> remove(
      @PathVariable EmployeeId employeeId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @QueryValue Optional<ReportsTo> reportsTo) {
    return EmployeeRemovalJson.answer(
        reportsTo.isPresent(), employees.remove(employeeId, IfMatch.of(ifMatch), reportsTo));
  }

  @Put("/{employeeId}/manager")
  @Needs(OrganisationPermissions.WRITE)
  @Operation(
      operationId = "moveEmployee",
      summary = "Give an employee another manager, or none",
      description = "All below it stay below it.")
  @Takes(schema = "EmployeeManager", examples = "EmployeeManager")
  @Success(
      @Answer(
          told = "The employee now",
          schema = "Employee",
          example = "EmployeeMoved",
          headers = "ETag"))
  @Refuses({UnknownEmployee.class, ManagementCycle.class, ChainTooLong.class})
  HttpResponse<EmployeeJson> move(
      @PathVariable EmployeeId employeeId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Optional<EmployeeId> manager = EmployeeJson.manager(body, flaws);
    return ok(employees.move(employeeId, IfMatch.of(ifMatch), manager));
  }

  private HttpResponse<EmployeeJson> ok(Employee employee) {
    boolean salaries = seesSalaries();
    return EntityTag.of(employee.version(), salaries)
        .on(HttpResponse.ok(EmployeeJson.of(employee, salaries)));
  }

  private HttpResponse<EmployeeJson> added(Employee employee) {
    boolean salaries = seesSalaries();
    URI location = URI.create("/employees/" + employee.id().value());
    return EntityTag.of(employee.version(), salaries)
        .on(HttpResponse.created(EmployeeJson.of(employee, salaries), location));
  }

  private boolean seesSalaries() {
    return permissions.include(OrganisationPermissions.SALARIES);
  }
}
