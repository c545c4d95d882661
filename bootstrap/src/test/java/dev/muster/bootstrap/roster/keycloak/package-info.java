/** The tokens of a real identity provider: Keycloak. */
package dev.muster.bootstrap.roster.keycloak;
