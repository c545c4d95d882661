package dev.muster.application.newsroom;

import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.newsroom.contract.ArticleRepositoryContract;
import dev.muster.application.newsroom.contract.CategoryRepositoryContract;
import dev.muster.application.newsroom.contract.ClassificationRepositoryContract;
import dev.muster.application.newsroom.contract.FollowRepositoryContract;
import dev.muster.application.newsroom.contract.NewsroomReaderContract;
import dev.muster.application.newsroom.contract.NewsroomTransferContract;
import dev.muster.application.newsroom.contract.RelationReaderContract;
import dev.muster.application.newsroom.contract.TagRepositoryContract;
import dev.muster.application.newsroom.contract.TreeReaderContract;
import dev.muster.application.newsroom.contract.TreeRepositoryContract;
import dev.muster.application.newsroom.race.PrimaryRaces;
import dev.muster.application.newsroom.race.RemovalRaces;
import dev.muster.application.newsroom.race.RevisionRaces;
import dev.muster.application.newsroom.race.TreeRaces;
import dev.muster.application.newsroom.scenario.ArticleScenarios;
import dev.muster.application.newsroom.scenario.CategoryScenarios;
import dev.muster.application.newsroom.scenario.ClassificationScenarios;
import dev.muster.application.newsroom.scenario.NewsroomTransferScenarios;
import dev.muster.application.newsroom.scenario.TagScenarios;

/** All tests that a persistence adapter of the newsroom must pass to be accepted. */
public interface NewsroomAdapterSuite
    extends UnitOfWorkContract,
        ArticleRepositoryContract,
        CategoryRepositoryContract,
        TreeRepositoryContract,
        ClassificationRepositoryContract,
        TagRepositoryContract,
        FollowRepositoryContract,
        NewsroomReaderContract,
        RelationReaderContract,
        TreeReaderContract,
        NewsroomTransferContract,
        TreeRaces,
        PrimaryRaces,
        RemovalRaces,
        RevisionRaces,
        ArticleScenarios,
        CategoryScenarios,
        ClassificationScenarios,
        TagScenarios,
        NewsroomTransferScenarios {}
