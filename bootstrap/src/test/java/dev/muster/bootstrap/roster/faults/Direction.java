package dev.muster.bootstrap.roster.faults;

/** Where bytes go. */
enum Direction {
  TO_DATABASE,
  TO_SERVICE
}
