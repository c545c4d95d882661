package dev.muster.application.discussion;

import dev.muster.application.discussion.contract.CommentRepositoryContract;
import dev.muster.application.discussion.contract.DiscussionReaderContract;
import dev.muster.application.discussion.contract.LinkedCommentsContract;
import dev.muster.application.discussion.contract.NeighboursContract;
import dev.muster.application.discussion.race.CommentRaces;
import dev.muster.application.discussion.scenario.CommentScenarios;
import dev.muster.application.discussion.scenario.ReadingScenarios;
import dev.muster.application.kit.UnitOfWorkContract;

/** All tests that a persistence adapter of the discussion must pass to be accepted. */
public interface DiscussionAdapterSuite
    extends UnitOfWorkContract,
        CommentRepositoryContract,
        LinkedCommentsContract,
        NeighboursContract,
        DiscussionReaderContract,
        CommentRaces,
        CommentScenarios,
        ReadingScenarios {}
