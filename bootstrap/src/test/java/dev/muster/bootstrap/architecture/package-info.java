/**
 * The rules of the house, and the classes that break them.
 *
 * <p>Some of those classes are beans to Micronaut; no application context takes one in.
 */
@Configuration
@Requires(property = "muster.broken-architecture")
package dev.muster.bootstrap.architecture;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
