/** Tokens of an OpenID Connect provider, verified by the keys that the provider publishes. */
package dev.muster.platform.web.oidc;
