package dev.muster.application.kit.memory;

/** What becomes of rows that refer to a row that is deleted. */
public enum OnDelete {
  /** They stay, and the row that they refer to is not deleted. */
  RESTRICT,
  /** They are deleted with it. */
  CASCADE
}
