package dev.muster.web.organisation;

import dev.muster.application.organisation.query.Report;
import io.micronaut.serde.annotation.Serdeable;

/**
 * An employee below a manager, in JSON.
 *
 * @param id its identity
 * @param name its name
 * @param position its position
 * @param managerId the employee that it reports to
 * @param level its distance from the manager that was asked for
 */
@Serdeable
record ReportJson(long id, String name, String position, long managerId, int level) {
  static ReportJson of(Report report) {
    return new ReportJson(
        report.id().value(),
        report.name().value(),
        report.position().value(),
        report.manager().value(),
        report.level());
  }
}
