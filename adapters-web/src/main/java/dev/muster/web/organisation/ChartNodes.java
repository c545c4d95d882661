package dev.muster.web.organisation;

import dev.muster.application.organisation.query.Chart;
import dev.muster.platform.web.picture.TreeNode;
import dev.muster.platform.web.picture.TreePicture;
import dev.muster.platform.web.problem.InvalidInput;
import dev.muster.platform.web.problem.ProblemException;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Makes the nodes of an organisation chart. */
final class ChartNodes {
  /** The highest number of employees below the manager; the manager is a node as well. */
  static final int MOST = TreePicture.MOST - 1;

  private ChartNodes() {}

  /**
   * Returns the nodes of a chart.
   *
   * @throws ProblemException if there are more employees than a picture has room for
   */
  static List<TreeNode> of(Chart chart) {
    if (!chart.complete()) {
      throw InvalidInput.parameter(
              "depth",
              "must be smaller for a picture, which shows at most "
                  + TreePicture.MOST
                  + " employees")
          .refusal();
    }
    var manager = chart.manager();
    return Stream.concat(
            Stream.of(
                new TreeNode(
                    manager.id().value(),
                    OptionalLong.empty(),
                    manager.profile().name().value(),
                    manager.profile().position().value())),
            chart.reports().stream()
                .map(
                    report ->
                        new TreeNode(
                            report.id().value(),
                            OptionalLong.of(report.manager().value()),
                            report.name().value(),
                            report.position().value())))
        .toList();
  }
}
