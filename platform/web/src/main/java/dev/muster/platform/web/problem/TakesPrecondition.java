package dev.muster.platform.web.problem;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Documents the problem of an operation that changes only the version that it is meant for. */
@ApiResponse(responseCode = "412", ref = "PreconditionFailed")
@Target(ElementType.ANNOTATION_TYPE)
public @interface TakesPrecondition {}
