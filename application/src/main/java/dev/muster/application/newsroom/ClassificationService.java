package dev.muster.application.newsroom;

import dev.muster.application.Precondition;
import dev.muster.application.newsroom.port.NewsroomPorts;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.ClassificationFacts;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs the use cases of classifications. */
final class ClassificationService implements Classifications {
  private final NewsroomPorts ports;
  private final InstantSource clock;

  ClassificationService(NewsroomPorts ports, InstantSource clock) {
    this.ports = ports;
    this.clock = clock;
  }

  @Override
  public Classified classify(
      ArticleId article,
      CategoryId category,
      Precondition precondition,
      Consumer<Classification> check) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              ClassificationFacts facts = ports.classifications().claim(article, category);
              precondition.check(facts.own().map(Classification::version));
              Classification classification = facts.classify(clock.instant());
              check.accept(classification);
              if (facts.own().isEmpty()) {
                ports.classifications().add(classification);
              }
              return new Classified(classification, facts.own().isEmpty());
            });
  }

  @Override
  public void end(ArticleId article, CategoryId category, Precondition precondition) {
    ports
        .unitOfWork()
        .execute(
            () -> {
              Classification ended = claimExisting(article, category, precondition).end();
              ports.classifications().remove(article, category);
              return ended;
            });
  }

  @Override
  public Classification makePrimary(
      ArticleId article, CategoryId category, Precondition precondition) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              ClassificationFacts facts = claimExisting(article, category, precondition);
              List<Classification> changed = facts.handOver();
              changed.forEach(ports.classifications()::update);
              return changed.isEmpty() ? facts.existing() : changed.getLast();
            });
  }

  private ClassificationFacts claimExisting(
      ArticleId article, CategoryId category, Precondition precondition) {
    ClassificationFacts facts = ports.classifications().claim(article, category);
    precondition.check(Optional.of(facts.existing().version()));
    return facts;
  }
}
