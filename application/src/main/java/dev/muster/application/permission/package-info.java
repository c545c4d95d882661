/** Actors, permissions, and the policy that grants permissions to roles. */
package dev.muster.application.permission;
