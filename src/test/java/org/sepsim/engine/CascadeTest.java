package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.model.event.AllianceLeft;
import org.sepsim.model.event.Event;
import org.sepsim.model.event.RndMoved;
import org.sepsim.model.event.ShareLost;

/** A reader of the events can follow what came of a restriction. Seed and world are fixed, so that these pass or fail for good. */
class CascadeTest {
    private static final String FIRM = "CATT";
    private static final int BLOCS = Quarter.of(2026, 1).index();

    private static final World APART = Runs.end(Runs.scenario("full-decoupling"), 1, 1);

    private static List<LoggedEvent> told(String type, String actor, String target) {
        return APART.log().stream()
                .filter(logged -> logged.quarter() >= BLOCS)
                .filter(logged -> logged.event().type().equals(type))
                .filter(logged -> actor.isEmpty() || logged.event().actor().equals(actor))
                .filter(logged -> target.isEmpty() || logged.event().target().equals(target))
                .toList();
    }

    @Test
    void aRestrictionCanBeFollowedToTheShareThatItCost() {
        LoggedEvent ban = told("ban", "US", FIRM).get(0);
        LoggedEvent refused = told("licence-refused", "Philips", "ZTE").get(0);
        LoggedEvent moved = told("rnd-moved", FIRM, "").get(0);
        LoggedEvent inTheUs = told("share-lost", FIRM, "US").get(0);
        LoggedEvent inTheWorld = told("share-lost", FIRM, "world").get(0);

        assertThat(ban.quarter()).isLessThan(moved.quarter());
        assertThat(ban.quarter()).isLessThan(refused.quarter());
        assertThat(moved.quarter()).isLessThanOrEqualTo(inTheUs.quarter());
        assertThat(APART.log().indexOf(inTheUs)).isLessThan(APART.log().indexOf(inTheWorld));

        assertThat(ban.event().detail()).contains("alignment with US");
        assertThat(refused.event().detail()).contains("its home shuts out ZTE");
        assertThat(moved.event().detail()).contains("cut by", "below aspired", "can pay");
        assertThat(inTheUs.event().detail()).contains("to 0;", "excluded there since 2026-Q1");
        assertThat(inTheWorld.event().detail()).contains("excluded by 33 nations", "since 2026-Q1", "gained most");
    }

    @Test
    void whoeverLeavesAnAllianceThenTellsTheAlignmentThatDroveItOut() {
        List<LoggedEvent> left = told("alliance-left", "China Mobile", "O-RAN Alliance");
        assertThat(left).hasSize(1);
        assertThat(left.get(0).event().detail()).contains("pull -", "alignment -");
    }

    @Test
    void noDateOfTheLogComesBeforeTheOneAbove() {
        assertThat(APART.log()).isSortedAccordingTo((a, b) -> Integer.compare(a.quarter(), b.quarter()));
    }

    @Test
    void theEventsThatOnlyTellAreFewAndSayWhy() {
        List<Event> telling = APART.log().stream()
                .map(LoggedEvent::event)
                .filter(event -> event instanceof RndMoved || event instanceof ShareLost)
                .toList();
        assertThat(telling).hasSizeBetween(120, 240);
        assertThat(telling).allSatisfy(event -> assertThat(event.detail()).matches(".*\\d.*; .*"));
    }

    @Test
    void everyExclusionRefusalAndLeaveHasItsTerms() {
        assertThat(APART.log())
                .filteredOn(logged -> logged.quarter() >= BLOCS)
                .extracting(LoggedEvent::event)
                .filteredOn(event -> event.type().startsWith("licence-")
                        || event instanceof AllianceLeft
                        || event.type().equals("ban"))
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(event.detail()).as(event.toString()).matches(".*\\d.*"));
    }

    /** Where nobody excludes or controls anybody, no loss is laid at a restriction's door. */
    @Test
    void withoutRestrictionsNoLossIsLaidToThem() {
        World open = Runs.end(Runs.scenario("no-restrictions"), 1, 1);
        assertThat(open.log())
                .extracting(LoggedEvent::event)
                .filteredOn(ShareLost.class::isInstance)
                .isNotEmpty()
                .noneSatisfy(event -> assertThat(event.detail()).containsAnyOf(" since ", "access to components"));
    }
}
