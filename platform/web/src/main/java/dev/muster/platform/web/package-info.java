/**
 * The shared HTTP side of every bounded context: strict reading of requests, keyset pages, and
 * problem details for all errors.
 */
package dev.muster.platform.web;
