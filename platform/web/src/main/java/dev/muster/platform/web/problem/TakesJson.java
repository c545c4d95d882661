package dev.muster.platform.web.problem;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Documents the problems of an operation that takes a body of JSON. */
@ApiResponse(responseCode = "400", ref = "BadBody")
@ApiResponse(responseCode = "413", ref = "ContentTooLarge")
@ApiResponse(responseCode = "415", ref = "UnsupportedMediaType")
@Target(ElementType.ANNOTATION_TYPE)
public @interface TakesJson {}
