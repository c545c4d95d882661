/** Who asks, and who may do what: actors, permissions, and the policy that grants them to roles. */
package dev.muster.application.permission;
