/** Bearer tokens: who sends a request, and whether a request needs a token. */
package dev.muster.platform.web.bearer;
