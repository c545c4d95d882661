/** The actor of a request, known to the application wherever the request is worked on. */
package dev.muster.platform.web.actor;
