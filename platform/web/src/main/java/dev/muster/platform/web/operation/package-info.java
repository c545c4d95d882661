/** The OpenAPI document, as far as pages show it: operations, their values, and their paths. */
package dev.muster.platform.web.operation;
