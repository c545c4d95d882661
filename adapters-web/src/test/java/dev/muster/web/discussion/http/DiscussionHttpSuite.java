package dev.muster.web.discussion.http;

/** All tests of the discussion over HTTP, run on every persistence adapter. */
public interface DiscussionHttpSuite extends CommentsOverHttp, CommentListsOverHttp {}
