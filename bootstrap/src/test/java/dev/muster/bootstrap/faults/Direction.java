package dev.muster.bootstrap.faults;

/** Where bytes go. */
enum Direction {
  TO_DATABASE,
  TO_SERVICE
}
