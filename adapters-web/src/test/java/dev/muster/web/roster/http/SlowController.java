package dev.muster.web.roster.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;

/** Takes its time to answer. */
@Hidden
@Controller("/slow")
@Requires(property = "muster.test.slow", value = "true")
final class SlowController {
  @Get
  String answer() throws InterruptedException {
    Thread.sleep(SlowSendersTest.LIMIT.multipliedBy(3));
    return "answered";
  }
}
