package dev.muster.web.organisation;

import dev.muster.application.organisation.query.Chart;
import dev.muster.domain.organisation.Employee;
import dev.muster.platform.web.picture.TreeNode;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Makes the nodes of an organisation chart. */
final class ChartNodes {
  private ChartNodes() {}

  static List<TreeNode> of(Chart chart) {
    Employee manager = chart.manager();
    TreeNode root =
        new TreeNode(
            manager.id().value(),
            OptionalLong.empty(),
            manager.profile().name().value(),
            manager.profile().position().value());
    Stream<TreeNode> below =
        chart.reports().stream()
            .map(
                report ->
                    new TreeNode(
                        report.id().value(),
                        OptionalLong.of(report.manager().value()),
                        report.name().value(),
                        report.position().value()));
    return Stream.concat(Stream.of(root), below).toList();
  }
}
