package dev.muster.bootstrap.between;

/** The wiring between the contexts keeps its promise on PostgreSQL. */
class CommentsOnPostgresTest extends CommentsOnNodes {
  CommentsOnPostgresTest() {
    super(1);
  }
}
