package dev.muster.application.academy;

import dev.muster.application.academy.port.AcademyPorts;

/**
 * Creates the driving ports of the academy; its use cases cannot be reached in any other way.
 *
 * @param students adds, reads, changes and removes students
 */
public record AcademyUseCases(Students students) {
  /** Returns the use cases over a persistence adapter. */
  public static AcademyUseCases over(AcademyPorts ports) {
    return new AcademyUseCases(new StudentService(ports));
  }
}
