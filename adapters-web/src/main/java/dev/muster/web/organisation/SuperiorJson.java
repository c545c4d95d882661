package dev.muster.web.organisation;

import dev.muster.application.organisation.query.Superior;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A manager in the chain above an employee, in JSON.
 *
 * @param id its identity
 * @param name its name
 * @param position its position
 * @param level its distance from the employee
 */
@Serdeable
record SuperiorJson(long id, String name, String position, int level) {
  static SuperiorJson of(Superior superior) {
    return new SuperiorJson(
        superior.id().value(),
        superior.name().value(),
        superior.position().value(),
        superior.level());
  }
}
