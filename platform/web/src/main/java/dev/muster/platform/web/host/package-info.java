/** Tells requests for this service from requests for another, on every port. */
package dev.muster.platform.web.host;
