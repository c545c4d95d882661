package dev.muster.platform.web.problem;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Documents the problems of an operation that answers with pages of a list. */
@ApiResponse(responseCode = "400", ref = "BadPageRequest")
@Target(ElementType.ANNOTATION_TYPE)
public @interface AnswersPages {}
