package dev.muster.bootstrap.between;

/** The wiring between the contexts keeps its promise where two nodes share a database. */
class CommentsOnTwoNodesTest extends CommentsOnNodes {
  CommentsOnTwoNodesTest() {
    super(2);
  }
}
