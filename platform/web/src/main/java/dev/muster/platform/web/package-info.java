/**
 * The HTTP side of Muster that every bounded context needs: strict reading of requests, keyset
 * pages, and problem details for everything that is not a success.
 */
package dev.muster.platform.web;
