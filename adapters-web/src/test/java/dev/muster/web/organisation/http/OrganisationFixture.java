package dev.muster.web.organisation.http;

import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.ListFixture;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/** Starting point of the HTTP suites of the organisation. */
public interface OrganisationFixture extends ListFixture {
  /** Adds an employee at the top and returns its identity. */
  default long employee(String name) {
    return hire(name, "null").hasStatus(201).id();
  }

  /** Adds an employee below a manager and returns its identity. */
  default long employee(String name, long manager) {
    return hire(name, String.valueOf(manager)).hasStatus(201).id();
  }

  /** Adds an employee with a manager in JSON. */
  default Answer hire(String name, String manager) {
    return api()
        .post(
            "/employees",
            """
            {"name": "%s", "position": "Engineer", "salary": {"amount": "5000", "currency": "EUR"},
             "managerId": %s}\
            """
                .formatted(name, manager));
  }

  /** Adds employees each of whom manages the next, the first at the top. */
  default List<Long> line(int length) {
    List<Long> line = new ArrayList<>(List.of(employee("Line")));
    while (line.size() < length) {
      line.add(employee("Line", line.getLast()));
    }
    return line;
  }

  /** Sends a request with one header. */
  default Answer with(String header, String value, String method, String path, String body) {
    HttpRequest.Builder request = api().request(path).header(header, value);
    if (!body.isEmpty()) {
      request.header(
          "Content-Type",
          method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
    }
    return api().send(request.method(method, BodyPublishers.ofString(body)));
  }

  /** Gives an employee another manager in JSON. */
  default Answer move(long employee, String manager) {
    return api().put(of(employee) + "/manager", "{\"managerId\": %s}".formatted(manager));
  }

  /** Returns the path of an employee. */
  static String of(long employee) {
    return "/employees/" + employee;
  }

  /** Returns an employee that was added as it is in JSON. */
  static String json(long id, String name, String manager) {
    return """
    {"id": %d, "name": "%s", "position": "Engineer",
     "salary": {"amount": "5000.00", "currency": "EUR"}, "managerId": %s}\
    """
        .formatted(id, name, manager);
  }

  /** Returns the only page of a list. */
  static String page(String... items) {
    return "{\"items\": [%s], \"next\": null}".formatted(String.join(", ", items));
  }
}
