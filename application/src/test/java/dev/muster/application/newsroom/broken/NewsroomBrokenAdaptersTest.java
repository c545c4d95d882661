package dev.muster.application.newsroom.broken;

import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.kit.broken.BrokenAdapters;
import dev.muster.application.kit.broken.Candidate;
import dev.muster.application.kit.broken.Faults;
import dev.muster.application.kit.broken.UnitOfWorkFaults;
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
import dev.muster.application.newsroom.memory.InMemoryComments;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.application.newsroom.race.PrimaryRaces;
import dev.muster.application.newsroom.race.RemovalRaces;
import dev.muster.application.newsroom.race.RevisionRaces;
import dev.muster.application.newsroom.race.TreeRaces;
import dev.muster.domain.newsroom.FollowerId;

/** The contracts of the newsroom refuse every broken adapter. */
class NewsroomBrokenAdaptersTest extends BrokenAdapters<BrokenNewsroom> {
  private static final Faults<BrokenNewsroom> FAULTS =
      Faults.of(
          BrokenNewsroom.class,
          BrokenNewsroom::honest,
          UnitOfWorkFaults.class,
          ArticleFaults.class,
          CategoryFaults.class,
          ClassificationFaults.class,
          TagFaults.class,
          FollowFaults.class,
          ReaderFaults.class,
          TransferFaults.class,
          RaceFaults.class);

  NewsroomBrokenAdaptersTest() {
    super(FAULTS, ForContracts.class, ForRaces.class);
  }

  private abstract static class OnPorts extends Candidate<BrokenNewsroom> {
    private final InMemoryComments comments = new InMemoryComments();

    OnPorts() {
      super(FAULTS);
    }

    public NewsroomPorts ports() {
      return adapter().ports();
    }

    public FollowerId user(String name) {
      return adapter().users().add(name);
    }

    public InMemoryComments comments() {
      return comments;
    }
  }

  static final class ForContracts extends OnPorts
      implements UnitOfWorkContract,
          ArticleRepositoryContract,
          CategoryRepositoryContract,
          TreeRepositoryContract,
          ClassificationRepositoryContract,
          TagRepositoryContract,
          FollowRepositoryContract,
          NewsroomReaderContract,
          RelationReaderContract,
          TreeReaderContract,
          NewsroomTransferContract {}

  static final class ForRaces extends OnPorts
      implements TreeRaces, PrimaryRaces, RemovalRaces, RevisionRaces {}
}
