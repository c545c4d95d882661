package dev.muster.application.kit.memory;

/** The effect of a delete on rows that refer to the deleted row. */
public enum OnDelete {
  /** Refuses the delete. */
  RESTRICT,
  /** Deletes the referring rows too. */
  CASCADE
}
