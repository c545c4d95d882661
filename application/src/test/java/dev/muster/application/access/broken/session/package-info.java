/** Broken adapters of signing in, and the tests that refuse them. */
package dev.muster.application.access.broken.session;
