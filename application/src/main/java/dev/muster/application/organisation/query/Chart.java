package dev.muster.application.organisation.query;

import dev.muster.domain.organisation.Employee;
import java.util.List;

/**
 * A manager with the employees below it, for a picture.
 *
 * @param manager the manager
 * @param reports the employees below it, by id
 * @param complete whether these are all of them, down to the depth that was asked for
 */
public record Chart(Employee manager, List<Report> reports, boolean complete) {
  /** Copies the list. */
  public Chart {
    reports = List.copyOf(reports);
  }
}
