package dev.muster.application.roster.contract;

import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.ImportProgress;
import dev.muster.application.roster.transfer.Line;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.Part;
import dev.muster.application.roster.transfer.Place;
import dev.muster.application.roster.transfer.RosterSink;
import dev.muster.application.roster.transfer.RosterSource;
import dev.muster.application.roster.transfer.TeamEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A roster that was given out, or that is to be taken in, line by line from line 2 on. */
public class RecordedRoster implements RosterSink, RosterSource, ImportProgress {
  private final List<HeroEntry> heroes = new ArrayList<>();
  private final List<TeamEntry> teams = new ArrayList<>();
  private final List<MembershipEntry> memberships = new ArrayList<>();
  private final List<Line<HeroEntry>> flawed = new ArrayList<>();
  private final List<String> progress = new ArrayList<>();

  @Override
  public void begin(Counts counts) {
    progress.add("begin " + counts);
  }

  @Override
  public void hero(HeroEntry hero) {
    heroes.add(hero);
  }

  @Override
  public void team(TeamEntry team) {
    teams.add(team);
  }

  @Override
  public void membership(MembershipEntry membership) {
    memberships.add(membership);
  }

  /** Lines behind the heroes that cannot be read. */
  public void flawed(Line<HeroEntry> line) {
    flawed.add(line);
  }

  @Override
  public Stream<Line<HeroEntry>> heroes() {
    return Stream.concat(lines(Part.HEROES, heroes), flawed.stream());
  }

  @Override
  public Stream<Line<TeamEntry>> teams() {
    return lines(Part.TEAMS, teams);
  }

  @Override
  public Stream<Line<MembershipEntry>> memberships(Instant now) {
    return lines(Part.MEMBERSHIPS, memberships);
  }

  @Override
  public void checking() {
    progress.add("checking");
  }

  @Override
  public void storing(long done, long total) {
    progress.add("storing " + done + " of " + total);
  }

  /** What was heard, in its order. */
  public List<String> progress() {
    return progress;
  }

  /** All entries, in their order. */
  public List<Record> entries() {
    List<Record> entries = new ArrayList<>(heroes);
    entries.addAll(teams);
    entries.addAll(memberships);
    return entries;
  }

  private static <E> Stream<Line<E>> lines(Part part, List<E> entries) {
    return LongStream.range(0, entries.size())
        .mapToObj(i -> new Line.Sound<>(new Place(part, i + 2), entries.get((int) i)));
  }
}
