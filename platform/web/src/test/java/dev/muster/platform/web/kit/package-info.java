/**
 * A kit for HTTP tests of any context: a client, its answers, and the OpenAPI document that both
 * are held against.
 */
package dev.muster.platform.web.kit;
