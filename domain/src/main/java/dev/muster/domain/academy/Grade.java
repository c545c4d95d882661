package dev.muster.domain.academy;

/** The result of a completed course, from the best to the worst. */
public enum Grade {
  A,
  B,
  C,
  D,
  E,
  F
}
