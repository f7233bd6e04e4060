package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sepsim.model.Alliance;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.LoggedEvent;
import org.sepsim.model.Proposal;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.model.event.AllianceFormed;
import org.sepsim.model.event.AllianceJoined;
import org.sepsim.model.event.AllianceLeft;
import org.sepsim.model.event.Event;
import org.sepsim.model.event.ProposalSigned;
import org.sepsim.scenario.Scenario;

/** Alliances, pools and signatures in whole worlds (M6). */
class AlliancesInARunTest {
    private static final int RECORD_ENDS = Quarter.of(2025, 4).index();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mechanisms.alliances.type=landscape",
                "mechanisms.alliances.type=random",
                "mechanisms.alliances.type=pairwise-stability",
                "mechanisms.alliances.type=fixed",
                "mechanisms.pools.type=closed",
                "policy.alliances.mode=endogenous",
                "policy.alliances.mode=scheduled"
            })
    void nobodyWhoIsNotInBusinessIsAMember(String set) {
        StandardsModel model = new StandardsModel(new RunInput(Runs.scenario("baseline", set), 4, 1));
        Invariants invariants = new Invariants();
        model.observe(world -> {
            invariants.quarterEnded(world);
            for (Alliance alliance : world.alliances().all()) {
                for (int i = 0; i < world.firms().count; i++) {
                    assertThat(alliance.has(i) && !world.firms().active[i])
                            .as("%s in %s", world.roster().firms().get(i), alliance.name())
                            .isFalse();
                }
            }
        });
        model.runToEnd();
    }

    @Test
    void inTheBaselineFirmsMoveOnlyAfterTheRecordAndForAReason() {
        List<LoggedEvent> moves = Runs.end(Runs.scenario("baseline"), 4, 1).log().stream()
                .filter(logged -> isMove(logged.event()))
                .toList();
        assertThat(moves).isNotEmpty();
        assertThat(moves).allSatisfy(logged -> {
            assertThat(logged.quarter()).isGreaterThan(RECORD_ENDS);
            assertThat(logged.event().detail()).containsPattern("pull -?\\d|million USD a year");
        });
    }

    private static boolean isMove(Event event) {
        return event instanceof AllianceJoined || event instanceof AllianceLeft;
    }

    /** Without the record the model founds its own: alliances of industry, of research and pools. */
    @Test
    void leftToThemselvesFirmsFoundAlliancesOfEachKind() {
        World world = Runs.end(Runs.scenario("baseline", "policy.alliances.mode=endogenous"), 4, 1);
        List<AllianceKind> founded = world.log().stream()
                .map(LoggedEvent::event)
                .filter(AllianceFormed.class::isInstance)
                .map(event -> ((AllianceFormed) event).kind())
                .distinct()
                .toList();
        assertThat(founded).contains(AllianceKind.INDUSTRY, AllianceKind.RESEARCH, AllianceKind.POOL);
    }

    @Test
    void twoRunsAreEqualAndRivalRulesGiveOtherAlliances() {
        Scenario baseline = Runs.scenario("baseline");
        World one = Runs.end(baseline, 4, 2);
        World same = Runs.end(baseline, 4, 2);
        assertThat(one.log()).isEqualTo(same.log());
        assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(same));
        for (String rival : List.of("random", "pairwise-stability", "fixed")) {
            World other = Runs.end(Runs.scenario("baseline", "mechanisms.alliances.type=" + rival), 4, 2);
            assertThat(moves(other)).as(rival).isNotEqualTo(moves(one));
        }
    }

    private static List<Event> moves(World world) {
        return world.log().stream()
                .map(LoggedEvent::event)
                .filter(AlliancesInARunTest::isMove)
                .toList();
    }

    /** Signed in the quarter of the proposal, by more than thirty, by neither the home of the vendors nor a bloc. */
    @Test
    void nationsSignAProposalInItsQuarterAndItsVendorsHomeDoesNot() {
        World world = Runs.end(Runs.scenario("baseline"), 4, 3);
        Proposal proposal = world.proposals().all().get(0);
        int quarter = Quarter.onOrAfter("2019-05-03").index();
        assertThat(proposal.signatories()).isBetween(30, 40);
        assertThat(world.proposals().signatories(2)).isEqualTo(proposal.signatories());
        assertThat(world.proposals().signatories(1)).isZero();
        for (int c = 0; c < world.nations().count; c++) {
            if (proposal.signedBy(c)) {
                assertThat(proposal.signedIn(c)).isEqualTo(quarter);
                assertThat(world.proposals().concerns(c, proposal.vendors()[0])).isTrue();
            }
        }
        for (int vendor : proposal.vendors()) {
            assertThat(proposal.signedBy(world.firms().home[vendor])).isFalse();
        }
        assertThat(proposal.signedBy(world.roster().nation("Rest of Asia"))).isFalse();
        assertThat(world.log().stream()
                        .map(LoggedEvent::event)
                        .filter(ProposalSigned.class::isInstance)
                        .map(Event::detail))
                .hasSize(proposal.signatories())
                .allMatch(why -> why.startsWith("alignment draws it by ") || why.equals("it proposes"));
    }
}
