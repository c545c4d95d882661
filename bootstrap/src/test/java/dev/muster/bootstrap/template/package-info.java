/** Holds the tools that make the project a team's own to what they say, each on a copy. */
package dev.muster.bootstrap.template;
