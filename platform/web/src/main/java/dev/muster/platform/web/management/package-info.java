/** The HTTP server for the operator of Muster, apart from the server for clients. */
package dev.muster.platform.web.management;
