package dev.muster.application.organisation.query;

import dev.muster.domain.organisation.Employee;
import java.util.List;

/**
 * A manager with the employees below it, for a picture.
 *
 * @param manager the manager
 * @param reports the employees below it, by id
 */
public record Chart(Employee manager, List<Report> reports) {
  /** Copies the list. */
  public Chart {
    reports = List.copyOf(reports);
  }
}
