package dev.muster.domain;

/** The role of a user in the whole service; each context grants its permissions to roles. */
public enum UserRole {
  /** Has every permission. */
  ADMIN,
  /** Reads and writes. */
  EDITOR,
  /** Reads, except for secret and personal values. */
  VIEWER
}
