package org.sepsim.gui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.event.SpecificationSplit;
import org.sepsim.results.SeriesKey;
import org.sepsim.scenario.ScenarioException;

/** What a user makes happen, and what is told of why it matters. */
class InterventionTest {
    private static final Path BASELINE = Path.of("scenarios", "baseline.yaml");
    private static final int NOW = Quarter.of(2026, 2).index();
    private static final SeriesKey CHINA = new SeriesKey("6G", ShownMeasures.FIRST, "nation", "China");
    private static final SeriesKey NOKIA = new SeriesKey("all", "revenue", "firm", "Nokia");

    private Session session;

    @BeforeEach
    void open() {
        session = Session.open(BASELINE, 1, 1);
    }

    private static Intervention ban(String nation, String vendor) {
        return new Intervention(Intervention.Kind.BAN, Session.dateAfter(NOW), nation, vendor, "", 0);
    }

    @Test
    void anInterventionChangesNothingBeforeItActs() {
        Branch branch = session.intervene(session.twin(), NOW, ban("UK", "Nokia"));
        double[] here = branch.chronicle().values(NOKIA);
        double[] twin = session.twin().chronicle().values(NOKIA);
        for (int q = 0; q <= NOW; q++) {
            assertThat(here[q]).isEqualTo(twin[q]);
        }
        assertThat(here[NOW + 4]).isLessThan(twin[NOW + 4]);
        int uk = branch.chronicle().at(0).roster().nation("UK");
        int nokia = branch.chronicle().at(0).roster().firm("Nokia");
        int firms = branch.chronicle().at(0).roster().firms().size();
        assertThat(branch.chronicle().at(NOW + 1).links()).contains(new Link(Link.Kind.BAN, firms + uk, nokia));
        assertThat(session.twin().chronicle().at(NOW + 1).links())
                .doesNotContain(new Link(Link.Kind.BAN, firms + uk, nokia));
    }

    @Test
    void everyKindOfInterventionHappens() {
        String date = Session.dateAfter(NOW);
        String alliance = session.twin().chronicle().events().stream()
                .filter(logged -> logged.event() instanceof org.sepsim.model.event.AllianceFormed formed
                        && formed.kind() == org.sepsim.model.AllianceKind.RESEARCH)
                .map(logged -> ((org.sepsim.model.event.AllianceFormed) logged.event()).name())
                .findFirst()
                .orElseThrow();
        List<Intervention> all = List.of(
                ban("UK", "Nokia"),
                new Intervention(Intervention.Kind.LIFT, date, "US", "Huawei", "", 0),
                new Intervention(Intervention.Kind.LIST, date, "US", "ZTE", "", 0.9),
                new Intervention(Intervention.Kind.UNLIST, date, "US", "Huawei", "", 0),
                new Intervention(Intervention.Kind.JOIN, date, "Xiaomi", alliance, "research", 0),
                new Intervention(Intervention.Kind.SUBSIDISE, date, "Germany", "", "6G", 2.5),
                new Intervention(Intervention.Kind.SPLIT, date, "6G", "", "", 0));
        List<String> types = List.of(
                "ban",
                "lift",
                "component-access",
                "component-access-restored",
                "alliance",
                "research-cluster",
                "split-order");
        for (int k = 0; k < all.size(); k++) {
            String type = types.get(k);
            Branch branch = session.intervene(session.twin(), NOW, all.get(k));
            Why why = Why.of(branch.chronicle(), session.twin().chronicle(), CHINA);
            assertThat(why.first())
                    .as(branch.name())
                    .anyMatch(step -> step.here()
                            && step.logged().quarter() == NOW + 1
                            && step.logged().event().type().equals(type));
        }
    }

    /** The split is in the quarter after the one on show, not in a January and not from 2005 on, and its order stands in the branch's file. */
    @Test
    void aSplitIsDatedAndStandsInTheScenario() {
        Branch branch = session.intervene(
                session.twin(),
                NOW,
                new Intervention(Intervention.Kind.SPLIT, Session.dateAfter(NOW), "6G", "", "", 0));
        Why why = Why.of(branch.chronicle(), session.twin().chronicle(), CHINA);
        assertThat(why.first())
                .anyMatch(step -> step.logged().event() instanceof SpecificationSplit
                        && step.logged().quarter() == NOW + 1);
        assertThat(branch.scenario().resolvedText()).contains("    - date: \"2026-Q3\"\n      type: split-order\n");
        assertThatThrownBy(() -> session.intervene(
                        session.twin(),
                        Quarter.of(2030, 1).index(),
                        new Intervention(Intervention.Kind.SPLIT, "2030-Q2", "6G", "", "", 0)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("must be before 2029-Q1");
    }

    /** The ban is the first decision that differs; what follows names agents that it touched, with date and size; nothing differs before. */
    @Test
    void whyBeginsWithTheBanAndFollowsItFromAgentToAgent() {
        Branch branch = session.intervene(session.twin(), NOW, ban("Germany", "Ericsson"));
        SeriesKey ericsson = new SeriesKey("6G", "ran_revenue_share", "firm", "Ericsson");
        Why why = Why.of(branch.chronicle(), session.twin().chronicle(), ericsson);
        assertThat(why.first())
                .extracting(Why.Step::words)
                .anyMatch(words -> words.startsWith("2026-Q3  here: Germany bans Ericsson"));
        assertThat(why.chain()).isNotEmpty().allMatch(step -> step.logged().quarter() > NOW + 1);
        assertThat(why.chain())
                .as("what both worlds have with another size is told once")
                .anyMatch(step ->
                        step.words().contains("  otherwise: ") && step.words().contains("; in the twin: "));
        Set<String> known = new HashSet<>();
        why.first().forEach(step -> known.addAll(agents(step)));
        for (Why.Step step : why.chain()) {
            assertThat(agents(step)).as(step.words()).anyMatch(known::contains);
            known.addAll(agents(step));
        }
        double[] here = branch.chronicle().values(ericsson);
        double[] twin = session.twin().chronicle().values(ericsson);
        int largest = why.effect().largest();
        assertThat(why.effect().since()).isGreaterThan(NOW);
        assertThat(why.effect().size()).isEqualTo(here[largest] - twin[largest]).isNegative();
    }

    private static List<String> agents(Why.Step step) {
        return List.of(step.logged().event().actor(), step.logged().event().target());
    }

    @Test
    void withoutAChangeThereIsNothingToExplain() {
        Branch copy = session.copy(session.twin(), NOW);
        assertThat(Why.of(copy.chronicle(), session.twin().chronicle(), CHINA).nothing())
                .isTrue();
    }

    @Test
    void onlyAlliancesThatStandCanBeJoined() {
        List<LoggedEvent> events = session.twin().chronicle().events();
        assertThat(StandingAlliances.at(events, Quarter.of(2010, 1).index()))
                .containsEntry("WiMAX Forum board", AllianceKind.INDUSTRY)
                .doesNotContainKey("Avanci");
        assertThat(StandingAlliances.at(events, NOW))
                .containsEntry("Avanci", AllianceKind.POOL)
                .containsEntry("Next G Alliance", AllianceKind.RESEARCH)
                .doesNotContainKeys("WiMAX Forum board", "6G pool");
    }
}
