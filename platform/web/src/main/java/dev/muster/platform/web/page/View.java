package dev.muster.platform.web.page;

import dev.muster.platform.web.RequestPath;
import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a page shows.
 *
 * @param operation the operation that was asked
 * @param path the variables of the path, spelled as in paths
 * @param query the parameters of the query by the names of their fields
 * @param next the address of the next page of a list, or an empty text
 * @param tag the entity tag of what is shown, or an empty text
 */
record View(
    Operation operation,
    Map<String, String> path,
    Map<String, String> query,
    String next,
    String tag) {
  static View of(Operation operation, HttpRequest<?> request, String next, String tag) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String name : request.getParameters().names()) {
      query.put(Field.Place.QUERY.key(name), request.getParameters().get(name));
    }
    return new View(operation, operation.path().values(RequestPath.of(request)), query, next, tag);
  }

  /** Returns the address of what is shown, without the query. */
  String address() {
    return operation.path().path(path);
  }
}
