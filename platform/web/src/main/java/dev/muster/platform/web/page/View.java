package dev.muster.platform.web.page;

import dev.muster.platform.web.RequestPath;
import dev.muster.platform.web.operation.Field;
import dev.muster.platform.web.operation.Operation;
import dev.muster.platform.web.session.SessionCookie;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page shows.
 *
 * @param operation the operation that was asked
 * @param path the variables of the path, spelled as in paths
 * @param query the parameters of the query by the names of their fields
 * @param next the address of the next page of a list, or an empty text
 * @param hidden what the forms of the page hold without a field
 */
record View(
    Operation operation,
    Map<String, String> path,
    Map<String, String> query,
    String next,
    Map<String, String> hidden) {
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  static View of(Operation operation, HttpRequest<?> request, HttpResponse<?> response) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String name : request.getParameters().names()) {
      query.put(Field.Place.QUERY.key(name), request.getParameters().get(name));
    }
    Map<String, String> hidden = new LinkedHashMap<>();
    hidden.put(Submission.BACK, request.getUri().toString());
    response
        .getHeaders()
        .getFirst(HttpHeaders.ETAG)
        .ifPresent(it -> hidden.put(Submission.IF_MATCH, it));
    SessionCookie.in(request.getHeaders().get(HttpHeaders.COOKIE))
        .ifPresent(it -> hidden.put(Submission.TOKEN, it.formToken()));
    return new View(
        operation, operation.path().values(RequestPath.of(request)), query, next(response), hidden);
  }

  private static String next(HttpResponse<?> response) {
    Matcher next = NEXT.matcher(response.getHeaders().getFirst(HttpHeaders.LINK).orElse(""));
    return next.find() ? next.group(1) : "";
  }

  /** Returns the address of what is shown, without the query. */
  String address() {
    return operation.path().path(path);
  }
}
