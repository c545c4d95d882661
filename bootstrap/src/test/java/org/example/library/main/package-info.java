/**
 * The wiring of a second code base, which keeps the rules of the house with names of its own.
 *
 * <p>It is a bean to Micronaut; no application context takes it in.
 */
@Configuration
@Requires(property = "muster.second-house")
package org.example.library.main;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
