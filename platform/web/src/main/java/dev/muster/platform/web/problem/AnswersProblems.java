package dev.muster.platform.web.problem;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Documents the problems that any operation of a controller may answer with. */
@ApiResponse(responseCode = "400", ref = "BadRequest")
@ApiResponse(responseCode = "406", ref = "NotAcceptable")
@ApiResponse(responseCode = "500", ref = "InternalError")
// Put in by openapi.properties: the compiler takes a literal "default" for the success.
@ApiResponse(responseCode = "${default}", description = "Any other problem", ref = "Problem")
@Target(ElementType.TYPE)
public @interface AnswersProblems {}
