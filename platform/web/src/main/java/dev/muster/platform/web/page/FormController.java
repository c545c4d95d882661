package dev.muster.platform.web.page;

import dev.muster.platform.web.problem.ProblemException;
import dev.muster.platform.web.problem.ProblemType;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;

/** Refuses each form that {@link FormRequests} did not turn into a request of its operation. */
@Hidden
@Controller
final class FormController {
  @Post(Submission.PATH + "{operation}")
  @Consumes(MediaType.ALL)
  HttpResponse<?> refuse(HttpRequest<?> request, @PathVariable String operation) {
    if (request.getHeaders().contains(FormRequests.HEADER)) {
      throw new ProblemException(
          ProblemType.ORIGIN_NOT_ALLOWED.problem(
              "This form was not made for the session that it was sent in. Look whether it says"
                  + " what you want, and send it again."));
    }
    ProblemType problem =
        SameOrigin.sent(request.getHeaders())
            ? ProblemType.NOT_FOUND
            : ProblemType.ORIGIN_NOT_ALLOWED;
    throw new ProblemException(problem.problem());
  }
}
