package dev.muster.application.newsroom.broken;

import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.broken.Ports;
import dev.muster.application.kit.broken.WithUnitOfWork;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.newsroom.memory.InMemoryFollowers;
import dev.muster.application.newsroom.memory.InMemoryNewsroom;
import dev.muster.application.newsroom.memory.NewsroomTables;
import dev.muster.application.newsroom.port.ArticleRepository;
import dev.muster.application.newsroom.port.CategoryRepository;
import dev.muster.application.newsroom.port.ClassificationRepository;
import dev.muster.application.newsroom.port.FollowRepository;
import dev.muster.application.newsroom.port.Followers;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.application.newsroom.port.NewsroomReader;
import dev.muster.application.newsroom.port.NewsroomTransferStore;
import dev.muster.application.newsroom.port.TagRepository;

/** An adapter of the newsroom, any port of which may be replaced by a broken one. */
record BrokenNewsroom(NewsroomPorts ports, NewsroomTables tables, InMemoryFollowers users)
    implements WithUnitOfWork<BrokenNewsroom> {
  /** Returns the in-memory adapter as it is, with nothing in it. */
  static BrokenNewsroom honest() {
    InMemoryStore store = new InMemoryStore();
    NewsroomTables tables = InMemoryNewsroom.tables(store);
    InMemoryFollowers users = new InMemoryFollowers(store);
    return new BrokenNewsroom(InMemoryNewsroom.over(tables, users), tables, users);
  }

  BrokenNewsroom withArticles(ArticleRepository articles) {
    return Ports.with(this, ArticleRepository.class, articles);
  }

  BrokenNewsroom withCategories(CategoryRepository categories) {
    return Ports.with(this, CategoryRepository.class, categories);
  }

  BrokenNewsroom withClassifications(ClassificationRepository classifications) {
    return Ports.with(this, ClassificationRepository.class, classifications);
  }

  BrokenNewsroom withTags(TagRepository tags) {
    return Ports.with(this, TagRepository.class, tags);
  }

  BrokenNewsroom withFollows(FollowRepository follows) {
    return Ports.with(this, FollowRepository.class, follows);
  }

  BrokenNewsroom withFollowers(Followers followers) {
    return Ports.with(this, Followers.class, followers);
  }

  BrokenNewsroom withReader(NewsroomReader reader) {
    return Ports.with(this, NewsroomReader.class, reader);
  }

  BrokenNewsroom withTransfer(NewsroomTransferStore transfer) {
    return Ports.with(this, NewsroomTransferStore.class, transfer);
  }

  @Override
  public UnitOfWork unitOfWork() {
    return ports.unitOfWork();
  }

  @Override
  public BrokenNewsroom with(UnitOfWork unitOfWork) {
    return Ports.with(this, UnitOfWork.class, unitOfWork);
  }
}
